/** Stretches between commas, semicolons, full stops and dashes, with offsets; marks inside numbers and names cut nothing. */
export function clausesOf(text: string): { text: string, start: number }[] {
  const out: { text: string, start: number }[] = []
  let from = 0
  for (const match of text.matchAll(/[;:()•|]|[,.!?](?=\s|$)|\s[–—-]\s/g)) {
    if (/(?:^|[\s(.])\p{L}{1,3}$/u.test(text.slice(from, match.index)) && match[0] === '.')
      continue
    // An ordinal: "5. og 6. klasse".
    if (match[0] === '.' && /(?:^|\s)\d{1,2}$/.test(text.slice(from, match.index)) && /^ \p{Ll}/u.test(text.slice(match.index + 1)))
      continue
    out.push({ text: text.slice(from, match.index), start: from })
    from = match.index + match[0].length
  }
  out.push({ text: text.slice(from), start: from })
  return out.filter(clause => /[\p{L}\p{N}]/u.test(clause.text)).map(({ text: part, start }) => ({
    text: part.trimStart(),
    start: start + part.length - part.trimStart().length,
  }))
}

/** "And", by language; what joins in one is a preposition in another. */
const AND: Record<string, RegExp> = {
  en: /\s(?:and|&)\s/g,
  de: /\s(?:und|sowie|&)\s/g,
  fr: /\s(?:et|&)\s/g,
  es: /\s[ye&]\s/g,
  pt: /\s(?:e|&)\s/g,
  nl: /\s(?:en|&)\s/g,
  pl: /\s(?:i|oraz|&)\s/g,
  uk: /\s(?:[ій&]|та)\s/g,
  ru: /\s(?:и|&)\s/g,
  it: /\s(?:ed?|&)\s/g,
  da: /\s(?:og|samt|&)\s/g,
  no: /\s(?:og|samt|&)\s/g,
  sv: /\s(?:och|samt|&)\s/g,
  tr: /\s(?:ve|&)\s/g,
}

/** The parts of a clause between "and"s, with offsets. */
export function partsAtAnd(text: string, language: string): { text: string, start: number }[] {
  const out: { text: string, start: number }[] = []
  let from = 0
  for (const match of text.matchAll(AND[language] ?? AND.en!)) {
    out.push({ text: text.slice(from, match.index), start: from })
    from = match.index + match[0].length
  }
  return [...out, { text: text.slice(from), start: from }]
}
