/** The start of a top-level child in the compiler's indented output. Nothing a person wrote can look like it: text is drawn as glyph shapes. */
const CHILD = /^ {4}(?=<[a-z])/m
const PAGE_BACKGROUND = /^<path class="typst-shape"/

/**
 * One SVG a page from the compiler's single drawing of all pages, one below the other.
 * Each page takes along only the glyphs it uses. `pages` is the compiler's own count; another number of drawings is an error.
 */
export function splitPages(drawing: string, pages: number): string[] {
  const [root = '', ...children] = drawing.replace(/<\/svg>\s*$/, '').split(CHILD)
  const { width, height } = pageSize(root)
  const starts = children.flatMap((child, index) => PAGE_BACKGROUND.test(child)
    ? [index]
    : [])
  if (starts.length !== pages || width === 0)
    throw new Error(`The drawing holds ${starts.length} pages instead of ${pages}.`)

  const definitions = children.filter(child => child.startsWith('<defs'))
  const glyphs = new Map(definitions.flatMap(readSymbols))
  const others = definitions.filter(child => !child.startsWith('<defs id="glyph"'))
  return starts.map((start, index) => {
    const body = children
      .slice(start, starts[index + 1])
      .filter(child => !child.startsWith('<defs'))
      .map(withoutPageOffset)
      .join('')
    const used = [...new Set(Array.from(body.matchAll(/xlink:href="#(\w+)"/g), ([, id = '']) => id))]
    return compact([
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height / pages}" width="${width}pt" height="${height / pages}pt">`,
      `<defs>${used.map(id => glyphs.get(id) ?? '').join('')}</defs>`,
      ...others,
      body,
      '</svg>',
    ].join(''))
  })
}

/** Size of a page's drawing in points. */
export function pageSize(svg: string): { width: number, height: number } {
  const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? []
  return { width, height }
}

function readSymbols(definition: string): [id: string, symbol: string][] {
  return Array.from(definition.matchAll(/<symbol id="(\w+)"[\s\S]*?<\/symbol>/g), ([symbol, id = '']) => [id, symbol])
}

function withoutPageOffset(child: string): string {
  return child.replace(/^<g transform="matrix\(1 0 0 1 0 [\d.]+\)">/, '<g>')
}

/** The same drawing without indentation and without what is the default anyway. */
function compact(svg: string): string {
  return svg.replace(/>\s+</g, '><').replaceAll(' fill-rule="nonzero"', '')
}
