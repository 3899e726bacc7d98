/** Reads where to go afterwards from a query value: only a path of this site, as an address in a stranger's link must not lead elsewhere. */
export function returnPath(value: unknown): string | undefined {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined
}
