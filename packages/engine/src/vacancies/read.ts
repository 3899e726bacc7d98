import type { VacancyReading } from '@int/schema'
import { detectLanguage } from '../language/index.ts'
import { findTerms } from '../matching/terms.ts'

/**
 * What a vacancy asks for. `start`/`end` of a requirement are UTF-16 offsets into `text`.
 * The same text always gives the same reading, ids included.
 */
export function readVacancy(text: string): VacancyReading {
  const seen = new Set<string>()
  const requirements = findTerms(text).filter(({ canonical }) => !seen.has(canonical) && seen.add(canonical))
  return {
    title: null,
    language: detectLanguage(text) ?? 'en',
    requirements: requirements.map((found, index) => ({
      id: `req-${index + 1}`,
      kind: 'skill',
      term: found.canonical,
      text: found.text,
      importance: 'must',
      start: found.start,
      end: found.end,
    })),
  }
}
