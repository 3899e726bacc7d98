import { diffWordsWithSpace } from 'diff'
import { describe, expect, it } from 'vitest'
import { diffTexts } from '../app/utils/text-diff'

const diff = (before: string, after: string): [string, string][] => diffTexts(before, after, (one, other) => diffWordsWithSpace(one, other)).map(({ kind, text }) => [kind, text])

describe('diffTexts', () => {
  it('tells word by word what changed inside of a text', () => {
    expect(diff('Tuned Postgres queries.', 'Tuned PostgreSQL queries.')).toEqual([['same', 'Tuned '], ['removed', 'Postgres'], ['added', 'PostgreSQL'], ['same', ' queries.']])
  })

  it('shows a sentence that went forward as moved, and leaves the others as they are', () => {
    expect(diff('Plays chess. Likes tea. Backend engineer of eight years.', 'Backend engineer of eight years. Plays chess. Likes tea.'))
      .toEqual([['moved', 'Backend engineer of eight years.'], ['same', ' '], ['same', 'Plays chess.'], ['same', ' '], ['same', 'Likes tea.']])
  })

  it('marks words that changed within a moved sentence, and a sentence that came', () => {
    const parts = diff('Plays chess. Runs Postgres in production daily.', 'Runs PostgreSQL in production daily. Plays chess. Skills: Go, SQL.')
    expect(parts.filter(([kind]) => kind !== 'same')).toEqual([['moved', 'Runs '], ['removed', 'Postgres'], ['added', 'PostgreSQL'], ['moved', ' in production daily.'], ['added', 'Skills: Go, SQL.']])
  })

  it('strikes through what is gone', () => {
    expect(diff('One came first here. Two went second there. Three stayed.', 'Two went second there. One came first here.').at(-1)).toEqual(['removed', ' Three stayed.'])
  })

  it('shows a text that comes to an empty place as added', () => {
    expect(diff('', 'Kubernetes')).toEqual([['added', 'Kubernetes']])
  })
})
