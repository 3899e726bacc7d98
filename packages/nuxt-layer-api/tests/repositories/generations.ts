import { generationSchema } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { createGeneration, findGeneration, listGenerations, removeGeneration, takeGeneration, updateGeneration } from '../../server/repositories/generations.ts'
import { createResume, removeResume } from '../../server/repositories/resumes.ts'
import { createVacancy, removeVacancy } from '../../server/repositories/vacancies.ts'
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
