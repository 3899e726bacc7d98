import type { FlowRun } from './layout.ts'

/** Stands in a text for a field that counts pages: the sign for an object. */
export const PAGE_FIELD = '\uFFFC'

const PAGE = 'page|seite|página|pagina|strona|str|стр|сторінка|страница|sayfa|pág|صفحة|صفحه'
const OF = 'of|von|de|di|van|из|sur|od|از|من'
const WORDS = new RegExp(`(?<!\\p{L})(?:${PAGE}|${OF}|[/zз第页頁共])(?!\\p{L})`, 'giu')
/** Fields that count pages with the words around them and what parts them from the text before. */
const FIELDS = new RegExp(`[\\s|·•,;(–—-]*(?:(?<!\\p{L})(?:${PAGE}|第)[.:]?\\s*)?${PAGE_FIELD}(?:[\\s|]*(?:(?:${OF}|[/zз共])\\s*)?${PAGE_FIELD}|\\s*[页頁])*\\)?`, 'giu')

/** Whether a text numbers a page and says nothing else: "Page 2 of 3", "2", "第 2 页". */
export function isPageNumber(text: string): boolean {
  // More digits than two numbers of pages have are a phone number.
  return text.length < 40 && /\p{Nd}/u.test(text) && text.replace(/\P{Nd}/gu, '').length <= 6 && !/\p{Nd}{4}/u.test(text) && !/\p{L}/u.test(text.replace(/(?<=\p{Nd})(?=\p{L})|(?<=\p{L})(?=\p{Nd})/gu, ' ').replace(WORDS, '')) && !/[+@]/.test(text)
}

/** Runs of a paragraph without fields that count pages and the words that belong to them: "Ada Brook, page ￼ of ￼" is "Ada Brook". */
export function withoutPageFields(runs: FlowRun[]): FlowRun[] {
  const text = runs.map(run => run.text).join('')
  if (!text.includes(PAGE_FIELD))
    return runs
  const cuts = Array.from(text.matchAll(FIELDS), match => ({ from: match.index, to: match.index + match[0].length }))
  let start = 0
  return runs.flatMap((run) => {
    const at = start
    start += run.text.length
    const kept = Array.from({ length: run.text.length }, (_, index) => at + index)
      .filter(index => !cuts.some(({ from, to }) => index >= from && index < to))
      .map(index => text[index])
      .join('')
    return kept === '' ? [] : [{ ...run, text: kept }]
  })
}
