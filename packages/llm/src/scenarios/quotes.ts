/** Spaces of any kind and length as one, cases folded: how a quote is compared with its source. */
function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Whether `text` says `quote` word for word, apart from case and spacing. An empty quote says nothing. */
export function saysLiterally(text: string, quote: string): boolean {
  const wanted = folded(quote)
  return wanted !== '' && folded(text).includes(wanted)
}

/** The UTF-16 span of a quote in a text, spacing apart; `undefined` where it is not there word for word. */
export function spanOf(text: string, quote: string): { start: number, end: number } | undefined {
  const words = quote.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0)
    return undefined
  const pattern = words.map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join(String.raw`\s{1,20}`)
  const match = new RegExp(pattern, 'iu').exec(text)
  return match === null
    ? undefined
    : { start: match.index, end: match.index + match[0].length }
}
