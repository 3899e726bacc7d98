/**
 * About how many tokens a text is, for showing before a run; the bound for reserving money is `maxTokens`.
 * Four characters of ASCII a token is OpenAI's rule of thumb; letters of other scripts came to 0.6 tokens each with o200k_base.
 */
export function estimateTokens(text: string): number {
  let ascii = 0
  let other = 0
  for (const character of text) {
    if (character < '\x80')
      ascii++
    else
      other++
  }
  return Math.ceil(ascii / 4 + other * 0.6)
}

/** No tokenizer that falls back on bytes makes more tokens of a text than it has bytes in UTF-8. */
export function maxTokens(text: string): number {
  return new TextEncoder().encode(text).byteLength
}
