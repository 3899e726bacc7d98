import type { PersonalInfo } from '@int/schema'

/**
 * Takes contacts out of text before it goes to a model, and puts them back into what comes back.
 * The same contact always becomes the same placeholder, `[email-1]`, so that a text stays readable.
 */
export interface Mask {
  mask: (text: string) => string
  /** Puts back the placeholders that this mask has given; any other stays as it is. */
  unmask: (text: string) => string
}

type Kind = 'text' | 'name' | 'place' | 'email' | 'link' | 'phone'

const PLACEHOLDER = /\[(?:text|name|place|email|link|phone)-\d{1,6}\]/g

/** Where a pattern takes more than it ought to, the model sees a placeholder and the text comes back whole all the same. */
const PATTERNS: { kind: Kind, source: string }[] = [
  // Text that looks like a placeholder of ours would be put back as someone's contact.
  { kind: 'text', source: String.raw`\[(?:[Tt]ext|[Nn]ame|[Pp]lace|[Ee]mail|[Ll]ink|[Pp]hone)-\d{1,6}\]` },
  { kind: 'link', source: String.raw`(?:[Hh][Tt]{2}[Pp][Ss]?:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Ww]{3}\.)[^\s<>"]{1,2048}` },
  { kind: 'email', source: String.raw`[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}` },
  // A bare address with a path; lower case, because "ASP.NET/C#" is none.
  { kind: 'link', source: String.raw`(?<![\w.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|org|net|io|dev|me|app|co|info|ai|edu|gov|page|site|xyz|[a-z]{2})\/[^\s<>"]{1,2048}` },
  // +49 30 1234567 · 0049 30 … · (030) 1234567 · 415-555-0100 · a long run of digits; 03/2019 and 01.03.2019 are none.
  { kind: 'phone', source: String.raw`(?<![\p{L}\p{N}])(?!(?:\d\d[./-])?\d\d[./-](?:19|20)\d\d(?!\d))(?:\+\d[\d ()./\u00A0-]{5,24}\d|\(?0\d[\d ()./\u00A0-]{4,20}\d|\(\d{2,5}\)[\d ./\u00A0-]{5,16}\d|\d{3}[-. ]\d{3}[-. ]\d{4}|\d{9,15})(?![\p{L}\p{N}])` },
]

/** Characters nobody sees: they hide instructions from the person and split words for everyone else. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Variation_Selector}\p{Zl}\p{Zp}]/gu
/** Line breaks, tabs, the joiners that some scripts need, and the selector of emoji. */
const KEPT = new Set(['\n', '\r', '\t', '\u200C', '\u200D', '\uFE0F'])

/** The text as a reader sees it, without characters that show nothing. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, character => KEPT.has(character)
    ? character
    : '')
}

/** A mask for the contacts of one person, and for e-mail addresses, phone numbers and links of anybody. */
export function createMask(person?: PersonalInfo): Mask {
  const known = knownContacts(person)
  const pattern = new RegExp([
    ...PATTERNS.slice(0, 1).map(({ source }) => source),
    ...known.map(({ source }) => source),
    ...PATTERNS.slice(1).map(({ source }) => source),
  ].map(source => `(${source})`).join('|'), 'gu')
  const kinds = [PATTERNS[0], ...known, ...PATTERNS.slice(1)].map(entry => entry?.kind ?? 'text')
  const given = new Map<string, string>()
  const originals = new Map<string, string>()

  const placeholderFor = (kind: Kind, original: string): string => {
    const known = given.get(original)
    if (known !== undefined)
      return known
    const placeholder = `[${kind}-${given.size + 1}]`
    given.set(original, placeholder)
    originals.set(placeholder, original)
    return placeholder
  }
  return {
    mask: text => visibleText(text).replace(pattern, (match: string, ...groups: unknown[]) => {
      const group = groups.slice(0, kinds.length).findIndex(value => value !== undefined)
      return placeholderFor(kinds[group] ?? 'text', match)
    }),
    unmask: text => text.replace(PLACEHOLDER, placeholder => originals.get(placeholder) ?? placeholder),
  }
}

/** The placeholders in a text, each once. */
export function placeholdersIn(text: string): string[] {
  return Array.from(new Set(text.match(PLACEHOLDER)))
}

function knownContacts(person: PersonalInfo | undefined): { kind: Kind, source: string }[] {
  if (person === undefined)
    return []
  const words = person.fullName.split(/\s+/).filter(word => Array.from(word.replace(/\P{L}/gu, '')).length >= 3)
  const links = [person.linkedin, person.website, ...(person.links ?? []).map(({ url }) => url)]
  const found: [Kind, string | undefined][] = [
    ['name', person.fullName],
    ['email', person.email],
    ['phone', person.phone],
    ['place', person.location],
    ...links.flatMap((link): [Kind, string | undefined][] => [['link', link], ['link', withoutScheme(link)]]),
  ]
  const whole = found
    .map(([kind, text]) => ({ kind, text: visibleText(text ?? '').trim() }))
    .filter(({ text }) => Array.from(text).length >= 3)
    .toSorted((one, other) => other.text.length - one.text.length)
    .map(({ kind, text }) => ({ kind, source: asWhole(anyCase(text)) }))
  return [
    ...whole,
    ...words.map(word => ({ kind: 'name' as const, source: asWhole(escapeRegExp(visibleText(word))) })),
  ]
}

function withoutScheme(link: string | undefined): string | undefined {
  return link?.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}

/** Spells out upper and lower case, so that the patterns beside it can stay strict; spaces of any kind count as one. */
function anyCase(text: string): string {
  return Array.from(text, (character) => {
    if (/\s/.test(character))
      return String.raw`\s`
    const forms = new Set([character, character.toLowerCase(), character.toUpperCase()])
    return `(?:${Array.from(forms, escapeRegExp).join('|')})`
  }).join('')
}

function asWhole(source: string): string {
  return String.raw`(?<![\p{L}\p{N}])${source}(?![\p{L}\p{N}])`
}
