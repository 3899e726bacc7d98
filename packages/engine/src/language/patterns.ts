/**
 * A pattern for any of the phrases as whole words, in any script. A phrase may hold regular-expression syntax;
 * a blank in it stands for any white space. `\b` knows only ASCII letters, so the borders are spelled out.
 */
export function anyPhrase(phrases: string, flags = 'iu'): RegExp {
  const source = phrases.split('\n').join('|').split('|').map(phrase => phrase.trim()).filter(Boolean).join('|').replaceAll(' ?', '\\s?').replaceAll(' ', '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags)
}
