import type { MatchReport } from '@int/schema'
import { matchResume } from '@int/engine/scoring'
import { findResume } from '../../repositories/resumes.ts'
import { findVacancy } from '../../repositories/vacancies.ts'
import { requireFound } from '../../utils/found.ts'

/** How a resume meets a vacancy, as both stand now. Throws `NOT_FOUND` for either. */
export async function matchVacancy(userId: string, vacancyId: string, resumeId: string): Promise<MatchReport> {
  const { requirements, language } = requireFound(await findVacancy(userId, vacancyId))
  const { content } = requireFound(await findResume(userId, resumeId))
  return matchResume(content, requirements, { now: new Date(), vacancyLanguage: language })
}
