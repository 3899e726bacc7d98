import { describe, expect, it } from 'vitest'
import { sourceBeyondTerm } from '../app/utils/requirement-source'

describe('the sentence a requirement was read from', () => {
  it('is kept where it says more than the term', () => {
    expect(sourceBeyondTerm('Docker', ' Docker and Kubernetes in production. ')).toBe('Docker and Kubernetes in production.')
  })

  it.each([['Terraform', 'Terraform.'], ['CI/CD', 'ci / cd;'], ['Größe', 'größe'], ['SQL', '']])('is left out where %s only comes back as "%s"', (term, sentence) => {
    expect(sourceBeyondTerm(term, sentence)).toBe('')
  })
})
