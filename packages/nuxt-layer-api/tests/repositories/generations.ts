import { matchResume, SCORE_VERSION } from '@int/engine/scoring'
import { generationSchema } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { createGeneration, findGeneration, listGenerations, listGenerationsScoredBefore, removeGeneration, replaceScores, takeGeneration, updateGeneration } from '../../server/repositories/generations.ts'
import { createResume, removeResume } from '../../server/repositories/resumes.ts'
import { createVacancy, removeVacancy } from '../../server/repositories/vacancies.ts'
import { rescoreGenerations, withCurrentScores } from '../../server/services/generations/rescore.ts'
import { content, newGeneration, newResume, newUser, newVacancy, report } from '../helpers/rows.ts'

const HOUR = 3_600_000
const earlier = () => new Date(Date.now() - HOUR).toISOString()

export function generationSuite(): void {
  describe('generations', () => {
    it('outlive their resume, not their vacancy', async () => {
      const user = await newUser()
      const resume = await createResume(user.id, newResume())
      const vacancy = await createVacancy(user.id, newVacancy())
      const made = await createGeneration(user.id, newGeneration(resume, vacancy.id))
      expect(generationSchema.parse(made)).toEqual(made)
      await removeResume(user.id, resume.id)
      expect(await findGeneration(user.id, made.id)).toEqual({ ...made, resumeId: null })
      expect(await listGenerations(user.id, {})).toEqual([expect.objectContaining({ id: made.id, resumeTitle: null, company: 'North', matchScoreBefore: 70, matchScoreAfter: 80 })])
      await removeVacancy(user.id, vacancy.id)
      expect(await findGeneration(user.id, made.id)).toBeUndefined()
    })

    it('are listed by resume and vacancy, changed and removed by their owner alone', async () => {
      const [user, stranger] = [await newUser(), await newUser()]
      const resume = await createResume(user.id, newResume())
      const [first, second] = [await createVacancy(user.id, newVacancy()), await createVacancy(user.id, newVacancy())]
      const made = await createGeneration(user.id, newGeneration(resume, first.id))
      await createGeneration(user.id, newGeneration(resume, second.id))
      expect((await listGenerations(user.id, { vacancyId: first.id })).map(item => item.id)).toEqual([made.id])
      expect(await listGenerations(user.id, { resumeId: resume.id })).toHaveLength(2)
      expect(await listGenerations(stranger.id, {})).toEqual([])
      const change = { edits: [], content, before: report, after: { ...report, score: null, band: null } }
      expect(await takeGeneration(stranger.id, made.id)).toBeUndefined()
      expect(await updateGeneration(stranger.id, made.id, change)).toBeUndefined()
      expect(await removeGeneration(stranger.id, made.id)).toBe(false)
      expect(await updateGeneration(user.id, made.id, change)).toMatchObject({ after: change.after })
      expect(await removeGeneration(user.id, made.id)).toBe(true)
    })

    it('that were scored by older rules are scored again, both scores, and only those', async () => {
      const user = await newUser()
      const resume = await createResume(user.id, newResume())
      const vacancy = await createVacancy(user.id, newVacancy())
      // What the rows say of their scores is not what any rules make of this resume.
      const old = await createGeneration(user.id, newGeneration(resume, vacancy.id))
      const current = { ...report, version: SCORE_VERSION, score: 11 }
      const recent = await createGeneration(user.id, newGeneration(resume, vacancy.id, { before: current, after: current }))
      const { before } = withCurrentScores(old)
      expect(before).toEqual(matchResume(old.base, old.requirements, { now: new Date(old.generatedAt), vacancyLanguage: undefined }))
      expect(before.version).toBe(SCORE_VERSION)
      expect(before.score).not.toBe(70)

      const [first, second] = await Promise.all([rescoreGenerations(), rescoreGenerations()])
      expect(first + second).toBeGreaterThan(0)
      expect(await findGeneration(user.id, old.id)).toEqual({ ...old, before, after: before })
      expect(await findGeneration(user.id, recent.id)).toEqual(recent)
      expect((await listGenerations(user.id, {})).map(({ id, matchScoreBefore }) => [id, matchScoreBefore]).toSorted()).toEqual([[old.id, before.score], [recent.id, 11]].toSorted())
      expect(await listGenerationsScoredBefore(SCORE_VERSION, 10)).toEqual([])
      expect(await rescoreGenerations()).toBe(0)
    })

    it('that were changed while they were scored again keep the change', async () => {
      const user = await newUser()
      const resume = await createResume(user.id, newResume())
      const vacancy = await createVacancy(user.id, newVacancy())
      const made = await createGeneration(user.id, newGeneration(resume, vacancy.id))
      const changed = await updateGeneration(user.id, made.id, { edits: [], content, before: report, after: { ...report, score: 99 } })
      await replaceScores({ id: made.id, updatedAt: '2001-01-01T00:00:00.000Z' }, { before: report, after: report })
      expect(await findGeneration(user.id, made.id)).toEqual(changed)
    })

    it('are gone once they have expired', async () => {
      const user = await newUser()
      const resume = await createResume(user.id, newResume())
      const vacancy = await createVacancy(user.id, newVacancy())
      const made = await createGeneration(user.id, newGeneration(resume, vacancy.id, { expiresAt: earlier() }))
      expect(await findGeneration(user.id, made.id)).toBeUndefined()
      expect(await listGenerations(user.id, {})).toEqual([])
    })
  })
}
