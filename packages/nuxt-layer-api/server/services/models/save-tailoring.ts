import type { Edit, ModelStep, ModelTaskResult, ProviderType, Resume, Vacancy } from '@int/schema'
import { setImmediate } from 'node:timers/promises'
import { matchResume } from '@int/engine/scoring'
import { applyEdits } from '@int/engine/tailoring'
import { groundEdits } from '@int/llm/scenarios'
import { GENERATION_DAYS } from '@int/schema'
import { createGeneration } from '../../repositories/generations.ts'
import { findResume } from '../../repositories/resumes.ts'
import { findVacancy } from '../../repositories/vacancies.ts'
import { requireFound } from '../../utils/found.ts'

const DAY_MS = 86_400_000

export interface TailoringSubject { resume: Resume, vacancy: Vacancy, pages: 1 | 2 | undefined }
export interface ModelTailoring { edits: Edit[], providerType: ProviderType, onStep: (step: ModelStep) => void }

/**
 * Checks a model's edits, lets the local engine add its own, scores, and saves the generation on the base it was asked about.
 * Throws `NOT_FOUND` where the vacancy has gone meanwhile.
 */
export async function saveTailoring(userId: string, { resume, vacancy, pages }: TailoringSubject, { edits: proposed, providerType, onStep }: ModelTailoring): Promise<ModelTaskResult> {
  const { content: base } = resume
  const { requirements } = vacancy
  const now = new Date()
  const options = { now, vacancyLanguage: vacancy.language, pages }

  onStep('checking')
  // The engine does not pause by itself; here others get their turn.
  await setImmediate()
  const { edits, blocked } = groundEdits(base, proposed, requirements, options)
  onStep('scoring')
  await setImmediate()
  const content = applyEdits(base, edits)
  const before = matchResume(base, requirements, options)
  const after = matchResume(content, requirements, options)

  requireFound(await findVacancy(userId, vacancy.id))
  const { id } = await createGeneration(userId, {
    // What was paid for is kept, also where the resume it was asked about has gone.
    resumeId: await findResume(userId, resume.id) === undefined ? null : resume.id,
    vacancyId: vacancy.id,
    providerType,
    base,
    resumeRevision: resume.revision,
    requirements,
    content,
    edits: edits.map(edit => ({ edit, decision: 'accepted' as const })),
    blocked,
    before,
    after,
    expiresAt: new Date(now.getTime() + GENERATION_DAYS * DAY_MS).toISOString(),
  })
  return { scenario: 'tailor-resume', generationId: id }
}
