import type { Generation, GenerationInput, GenerationStep, User } from '@int/schema'
import { setImmediate } from 'node:timers/promises'
import { checkEdits } from '@int/engine/grounding'
import { matchResume } from '@int/engine/scoring'
import { applyEdits, proposeEdits } from '@int/engine/tailoring'
import { GENERATION_DAYS } from '@int/schema'
import { createGeneration } from '../../repositories/generations.ts'
import { findResume } from '../../repositories/resumes.ts'
import { findVacancy } from '../../repositories/vacancies.ts'
import { requireFound } from '../../utils/found.ts'
import { requireProfile } from '../profile/require-profile.ts'
import { runOperation } from '../usage/run-operation.ts'

const DAY_MS = 86_400_000

export interface TailorOptions {
  /** Told of each step as it begins. */
  onStep?: (step: GenerationStep) => void
  /** Nothing is saved once it is aborted. */
  signal?: AbortSignal
}

/** Tailors a resume to a vacancy with the local engine and saves the result, with the base it stands on. Throws `PROFILE_INCOMPLETE` and `NOT_FOUND`. */
export async function tailorResume(person: Pick<User, 'id' | 'role'>, input: GenerationInput, { onStep, signal }: TailorOptions = {}): Promise<Generation> {
  const begin = async (step: GenerationStep): Promise<void> => {
    signal?.throwIfAborted()
    onStep?.(step)
    // The engine does not pause by itself; here others get their turn and the step can be seen.
    await setImmediate()
  }
  const { id: userId } = person
  await requireProfile(userId)
  return runOperation(person, 'generate', async () => {
    await begin('reading')
    const resume = requireFound(await findResume(userId, input.resumeId))
    const vacancy = requireFound(await findVacancy(userId, input.vacancyId))
    const { content: base } = resume
    const { requirements } = vacancy
    const now = new Date()
    const options = { now, vacancyLanguage: vacancy.language, pages: input.pages }

    await begin('matching')
    const before = matchResume(base, requirements, options)
    await begin('tailoring')
    const proposed = proposeEdits(base, requirements, options)
    await begin('checking')
    const { supported, blocked } = checkEdits(base, proposed, options)
    await begin('scoring')
    const content = applyEdits(base, supported)
    const after = matchResume(content, requirements, options)
    signal?.throwIfAborted()

    return createGeneration(userId, {
      resumeId: resume.id,
      vacancyId: vacancy.id,
      providerType: 'local',
      base,
      resumeRevision: resume.revision,
      requirements,
      content,
      edits: supported.map(edit => ({ edit, decision: 'accepted' as const })),
      blocked,
      before,
      after,
      expiresAt: new Date(now.getTime() + GENERATION_DAYS * DAY_MS).toISOString(),
    })
  }, { signal })
}
