import { walkXml } from './xml.ts'

/** What a style says of the paragraphs and runs it is put on; `undefined` = says nothing. */
export interface WordStyle {
  bold?: boolean
  italic?: boolean
  /** Points. */
  size?: number
  color?: string
  hidden?: boolean
  /** Whether a dark colour stands behind the text. */
  shaded?: boolean
  /** Whether it sets the prompts that stand in fields nobody filled in. */
  prompt?: boolean
  heading?: number
  list?: { level: number, id: string }
}

export interface WordStyles {
  /** Of a style with all it is based on. */
  of: (id: string | undefined) => WordStyle
  /** Of a paragraph that names no style. */
  base: WordStyle
  defaultSize: number
}

interface RawStyle extends WordStyle {
  basedOn?: string
}

/** A switch such as `<w:b/>`: on unless it says otherwise. */
function isOn(attributes: Record<string, string>): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributes['w:val'] ?? 'true')
}

const HEADING_NAME = /^(?:heading|überschrift|titre|título|titolo|kop|nagłówek|заголовок)\s*([1-9])$/i

/** Whether a colour is white or nearly so. */
export function isWhite(color: string | undefined): boolean {
  return color !== undefined && /^#f[a-f\d]f[a-f\d]f[a-f\d]$/.test(color)
}

/** Whether a `w:shd` or `w:background` puts a colour behind text on which white can be read. */
export function isDark(fill: string | undefined): boolean {
  return fill !== undefined && /^[0-9a-f]{6}$/i.test(fill) && !isWhite(`#${fill.toLowerCase()}`)
}

/** Reads one property element of a run or paragraph into `style`. */
export function readProperty(style: WordStyle, name: string, attributes: Record<string, string>): void {
  const value = attributes['w:val']
  switch (name) {
    case 'w:b':
      style.bold = isOn(attributes)
      break
    case 'w:i':
      style.italic = isOn(attributes)
      break
    case 'w:vanish':
    case 'w:specVanish':
      style.hidden = isOn(attributes)
      break
    case 'w:sz':
      if (Number(value) > 0)
        style.size = Number(value) / 2
      break
    case 'w:color':
      if (/^[0-9a-f]{6}$/i.test(value ?? ''))
        style.color = `#${value?.toLowerCase()}`
      else if (value === 'auto')
        style.color = '#000000'
      break
    case 'w:shd':
      if (isDark(attributes['w:fill']))
        style.shaded = true
      break
    case 'w:highlight':
      if (value !== undefined && value !== 'none' && value !== 'white')
        style.shaded = true
      break
    case 'w:outlineLvl':
      if (Number(value) >= 0 && Number(value) < 9)
        style.heading = Number(value) + 1
      break
    case 'w:ilvl':
      style.list = { id: style.list?.id ?? '', level: Math.max(0, Number(value) || 0) }
      break
    case 'w:numId':
    case 'w:ilfo':
      style.list = { id: value ?? '', level: style.list?.level ?? 0 }
      break
  }
}

/** The styles of `word/styles.xml`, or of the `w:styles` part of a flat file. */
export function readStyles(bytes: Uint8Array | undefined): WordStyles {
  const styles = new Map<string, RawStyle>()
  let current: RawStyle | undefined
  let defaults: WordStyle | undefined
  let defaultSize = 10
  let base: string | undefined
  if (bytes) {
    walkXml(bytes, {
      open: (name, attributes) => {
        if (name === 'w:style' && attributes['w:styleId']) {
          current = {}
          styles.set(attributes['w:styleId'], current)
          if (attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''))
            base = attributes['w:styleId']
        }
        else if (name === 'w:rPrDefault') {
          defaults = {}
        }
        else if (current && name === 'w:basedOn') {
          current.basedOn = attributes['w:val']
        }
        else if (current && name === 'w:name') {
          const level = HEADING_NAME.exec(attributes['w:val'] ?? '')?.[1]
          if (level)
            current.heading = Number(level)
          // Built-in styles keep their English name in every language.
          if (attributes['w:val']?.toLowerCase() === 'placeholder text')
            current.prompt = true
        }
        else {
          readProperty(current ?? defaults ?? {}, name, attributes)
        }
      },
      close: (name) => {
        if (name === 'w:style')
          current = undefined
        if (name === 'w:rPrDefault') {
          defaultSize = defaults?.size ?? defaultSize
          defaults = undefined
        }
      },
    })
  }
  const resolved = new Map<string, WordStyle>()
  const of = (id: string | undefined, depth = 0): WordStyle => {
    const raw = id === undefined
      ? undefined
      : styles.get(id)
    if (!raw || id === undefined)
      return {}
    const known = resolved.get(id)
    if (known)
      return known
    // A chain of styles may be made to bite its own tail.
    const { basedOn, ...own } = raw
    const style = depth > 20
      ? own
      : { ...of(basedOn, depth + 1), ...own }
    resolved.set(id, style)
    return style
  }
  return { of: id => of(id), base: of(base), defaultSize }
}
