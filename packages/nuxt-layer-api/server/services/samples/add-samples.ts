import { createResume } from '../../repositories/resumes.ts'
import { addVacancy } from '../vacancies/add-vacancy.ts'
import { sampleResume } from './resume.ts'
import { sampleVacancy } from './vacancy.ts'

/** Adds a made-up resume and a made-up vacancy that fit each other in part, so that there is something to tailor. */
export async function addSamples(userId: string): Promise<{ resumeId: string, vacancyId: string }> {
  const resume = await createResume(userId, {
    title: 'Sample resume',
    content: sampleResume,
    reading: null,
    sourceFileName: null,
    sourceFileType: 'sample',
    sourceFileKey: null,
    reviewedAt: new Date().toISOString(),
  })
  const vacancy = await addVacancy(userId, sampleVacancy)
  return { resumeId: resume.id, vacancyId: vacancy.id }
}
