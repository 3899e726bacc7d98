import type { Generation, ResumeContent } from '@int/schema'
import { setImmediate } from 'node:timers/promises'
import { matchResume, SCORE_VERSION } from '@int/engine/scoring'
import { listGenerationsScoredBefore, replaceScores } from '../../repositories/generations.ts'

const BATCH = 50

/** The scores of a tailored resume before and after, by this server's rules. */
export function scoresOf({ base, requirements, generatedAt, before }: Omit<Generation, 'content'>, content: ResumeContent): Pick<Generation, 'before' | 'after'> {
  const options = {
    // The clock of the generation: a score must move because of an edit, not because a day has passed.
    now: new Date(generatedAt),
    vacancyLanguage: before.vacancyLanguage,
  }
  // Both from this server's scorer: the one that made the generation may have been an older one.
  return { before: matchResume(base, requirements, options), after: matchResume(content, requirements, options) }
}

/** A tailored resume with scores that can be compared with any other's: those of older rules are made anew. */
export function withCurrentScores<T extends Generation>(generation: T): T {
  return Math.min(generation.before.version, generation.after.version) < SCORE_VERSION
    ? { ...generation, ...scoresOf(generation, generation.content) }
    : generation
}

/** Scores all that was scored by older rules again, a few at a time, so that nobody waits for it; returns how many. Harmless twice, and in two processes at once. */
export async function rescoreGenerations(): Promise<number> {
  let count = 0
  for (;;) {
    const outdated = await listGenerationsScoredBefore(SCORE_VERSION, BATCH)
    for (const generation of outdated) {
      await replaceScores(generation, scoresOf(generation, generation.content))
      await setImmediate()
    }
    count += outdated.length
    if (outdated.length < BATCH)
      return count
  }
}
