function wordsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** The vacancy's sentence a requirement was read from; empty where it says the very words of the term. */
export function sourceBeyondTerm(term: string, sentence: string): string {
  return wordsOf(sentence) === wordsOf(term) ? '' : sentence.trim()
}
