/** Letters that people write without their marks where a keyboard or an export lost them. */
const PLAIN: Record<string, string> = { ä: '(?:[äa]|ae)', ö: '(?:[öo]|oe)', ü: '(?:[üu]|ue)', ß: '(?:ß|ss)' }

/**
 * A pattern for any of the phrases as whole words, in any script; one line or `|` between phrases.
 * A phrase may hold regular-expression syntax; a blank in it stands for any white space, an accented letter also for the plain one.
 * `\b` knows only ASCII letters, so the borders are spelled out.
 */
export function anyPhrase(phrases: string, flags = 'iu'): RegExp {
  const source = phrases.trim().split(/\s*\n\s*/).join('|').replaceAll(' ?', '\\s?').replaceAll(' ', '\\s{1,4}').replace(/\P{ASCII}/gu, (letter) => {
    const bare = withoutMarks(letter)
    return bare === letter ? letter : PLAIN[letter] ?? `(?:${letter}|${bare})`
  })
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags)
}

const OTHER_LETTERS: Record<string, string> = { ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', đ: 'd' }

/** Latin letters without accents; other scripts stay, where the marks make other letters. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u00C0-\u024F\u1E00-\u1EFF]/gu, letter => OTHER_LETTERS[letter] ?? letter.normalize('NFD').charAt(0))
}
