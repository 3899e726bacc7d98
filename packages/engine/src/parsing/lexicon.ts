/** Scripts that write words without spaces: their entries match anywhere. */
const NO_SPACES = /[\u3040-\u30FF\u3400-\u9FFF]/
const WORD = /[\p{L}\p{M}\p{N}.'’&/+#-]+/gu

/**
 * A test for whether a text holds one of the words of a table. `*` at an entry's end or beginning stands for any letters, several words match in a row.
 * Words are looked up in sets, by themselves and by each of their beginnings and endings, so that time grows with the text and not with the table.
 */
export function lexicon(entries: Iterable<string>): (text: string) => boolean {
  const whole = new Set<string>()
  const beginnings = new Set<string>()
  const endings = new Set<string>()
  const phrases: string[] = []
  const anywhere: string[] = []
  for (const entry of entries) {
    const word = entry.toLowerCase()
    if (NO_SPACES.test(word))
      anywhere.push(word)
    else if (word.startsWith('*'))
      endings.add(word.slice(1).replace(/\*$/, ''))
    else if (word.endsWith('*'))
      beginnings.add(word.slice(0, -1))
    else if (word.includes(' '))
      phrases.push(word)
    else
      whole.add(word)
  }
  const known = (word: string): boolean => {
    if (whole.has(word))
      return true
    for (let length = 2; length <= word.length; length++) {
      if (beginnings.has(word.slice(0, length)) || endings.has(word.slice(-length)))
        return true
    }
    return false
  }
  return (text) => {
    const lower = text.toLowerCase()
    if (anywhere.some(word => lower.includes(word)))
      return true
    const words = lower.match(WORD) ?? []
    if (words.some(word => known(word) || known(word.replace(/[.'’-]+$/, '')) || word.split(/[/&'’+-]/).some(part => part !== word && part !== '' && known(part))))
      return true
    const spaced = ` ${words.join(' ')} `
    return phrases.some(phrase => spaced.includes(` ${phrase} `))
  }
}
