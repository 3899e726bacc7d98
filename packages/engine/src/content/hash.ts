/** 32-bit FNV-1a over UTF-16 code units, as 7 characters of base 36. For short stable ids, not for security. Source: Fowler, Noll, Vo (RFC 9923). */
export function shortHash(text: string): string {
  let hash = 0x811C9DC5
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(36).padStart(7, '0')
}
