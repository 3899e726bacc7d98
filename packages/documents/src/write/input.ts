import type { Outline, OutlineContact } from './outline.ts'
import type { RenderOptions } from './typesetter.ts'
import { Buffer } from 'node:buffer'
import { CONTRAST, readableAccent } from './colors.ts'
import { fallbackFamilies, FONT_CHOICES } from './fonts.ts'
import { photoAlt } from './photo.ts'
import { listComma, textDirection, withBreaks, withSigns } from './text.ts'

/** The width in em of the text's own size that a word surely has on a line: in the body, in the name's large letters, and in the narrow column of a template that has one. */
const WIDTHS = { body: 36, name: 16, side: 14 }
/** Texts of the outline that no line shows. */
const UNSHOWN_KEYS: ReadonlySet<string> = new Set(['url', 'documentTitle', 'language', 'kind', 'layout'])
/** From this version on templates know signs for compounds and breaks; before, they look for compounds themselves. */
const SIGNS_KNOWN = 2

/** The data the templates read. They travel as a JSON file, never as markup, so that no text in them can be taken for code. */
export function toInput(outline: Outline, { template, paper, choices = {}, photo }: RenderOptions, version: number, measured: boolean): Buffer {
  const widest = template === 'sidebar'
    ? WIDTHS.side
    : WIDTHS.body
  const rightToLeft = textDirection(outline.language) === 'rtl'
  // Characters after the hyphen up to which a compound is kept on one line. In a line from right to left it is not: it would
  // stand there as a picture does, on the wrong side of the comma beside it.
  const compound = rightToLeft
    ? 0
    : Math.round(widest * 0.8)
  const fitted = (text: string, width: number): string => version >= SIGNS_KNOWN
    ? withSigns(withBreaks(text, width), compound)
    : withBreaks(text, width)
  const fittedAll = (value: unknown): unknown => {
    if (typeof value === 'string')
      return fitted(value, widest)
    if (Array.isArray(value))
      return value.map(fittedAll)
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, UNSHOWN_KEYS.has(key) ? part : fittedAll(part)]))
      : value
  }
  // Machines may look at nothing but the letters, so the templates for them write addresses out.
  const contacts = version >= SIGNS_KNOWN && !template.startsWith('ats')
    ? outline.contacts.map(shortened)
    : outline.contacts
  return Buffer.from(JSON.stringify({
    template,
    paper,
    photo: photo !== undefined,
    photoAlt: photoAlt(outline),
    measured,
    fallback: fallbackFamilies(outline.language),
    choices: {
      font: choices.font && FONT_CHOICES[choices.font],
      accent: choices.accent && readableAccent(choices.accent, version >= SIGNS_KNOWN ? CONTRAST.tinted : CONTRAST.paper),
      scale: choices.scale ?? 1,
      spacing: choices.spacing ?? 1,
      margins: choices.margins ?? 1,
    },
    comma: listComma(outline.language),
    rightToLeft,
    ordered: choices.sectionOrder !== undefined,
    compound,
    outline: {
      ...fittedAll({ ...outline, contacts }) as Outline, // the same outline, its longest words made breakable
      author: outline.name,
      name: fitted(outline.name, WIDTHS.name),
    },
  }))
}

/** How a letterhead writes an address: without the scheme and the slash at its end, which its link keeps. */
function shortened(contact: OutlineContact): OutlineContact {
  return contact.url === undefined
    ? contact
    : { ...contact, text: contact.text.replace(/(^|: )https?:\/\/(?:www\.)?(?=.)/i, '$1').replace(/(?<=[^/])\/$/, '') }
}
