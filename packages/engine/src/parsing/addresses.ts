/** Text of separators alone. */
export const EMPTY = /^[\s,;:|·•–—()[\]\-./&]*$/

/** Addresses; "B.Tech" and "M.Com" are degrees. */
export const ADDRESS = /\bhttps?:\/\/[^\s()]+(?:\([^\s()]*\)[^\s()]*)*|(?<![@\w.])www\.[\w.-]+\.[a-z]{2,}(?:\/\S*)?|(?<![@\w.-])(?![bm]\.(?:tech|com|info|design)\b)[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|me|de|fr|es|it|nl|pl|uk|eu|ai|app|co|edu|gov|info|tech|xyz|ru|ua|tr|cn|jp|br|pt|in|ca|ch|at|be|us|site|page|blog|games|design|cloud)(?:\/[^\s,;)]*)?(?![\p{L}\p{N}@])/giu

/** Web addresses written in a text. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(ADDRESS)].map(match => match[0].replace(/[.,;)]+$/, ''))
}

/** Whether the text is web addresses and nothing else. */
export function isAddress(text: string): boolean {
  return addressesIn(text).length > 0 && EMPTY.test(text.replace(ADDRESS, ''))
}

export const HOST = /^(?!www\.)[\w-]+(?:\.[\w-]+)+$/i

/** Whether the text is an address in the spelling of a name: "Loomline.io", with a capital and nothing but the host. */
export function isNamedHost(text: string): boolean {
  return HOST.test(text) && isAddress(text) && /\p{Lu}/u.test(text)
}
