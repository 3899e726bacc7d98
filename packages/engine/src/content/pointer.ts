/** One step of an RFC 6901 JSON Pointer, unescaped. */
export function pointerSegments(pointer: string): string[] {
  return pointer === ''
    ? []
    : pointer.slice(1).split('/').map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The pointer to `segments`; numbers are list indices. */
export function toPointer(...segments: (string | number)[]): string {
  return segments.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The value at `pointer`, or `undefined` where there is none. Only own properties are followed. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root
  for (const segment of pointerSegments(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment))
      return undefined
    value = (value as Record<string, unknown>)[segment]
  }
  return value
}
