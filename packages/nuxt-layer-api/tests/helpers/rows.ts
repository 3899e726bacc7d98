import type { MatchReport, Requirement, Resume, ResumeContent, Role, User } from '@int/schema'
import type { NewGeneration } from '../../server/repositories/generations.ts'
import type { NewResume } from '../../server/repositories/resumes.ts'
import type { NewVacancy } from '../../server/repositories/vacancies.ts'
import { randomUUID } from 'node:crypto'
import { createUser } from '../../server/repositories/users.ts'

/** A user of their own for each test, so that tests share a database without meeting. */
export async function newUser(role: Role = 'public'): Promise<User> {
  const user = await createUser({ email: null, name: null, role }, { issuer: 'test', subject: randomUUID() })
  return user!
}

export const content: ResumeContent = {
  language: 'en',
  personalInfo: { fullName: 'Zoë Ångström', headline: 'Engineer' },
  experience: [{ id: 'job-1', company: 'North', position: 'Engineer', endDate: null, highlights: ['Built "the" \\ mill', '日本語 🎉'] }],
  education: [],
  skills: [{ id: 'skl-1', group: null, items: ['SQL'] }],
}

export const requirement: Requirement = { id: 'req-1', kind: 'skill', term: 'SQL', text: 'Knows SQL', importance: 'must' }

export const report: MatchReport = { version: 1, score: 70, band: 'fair', parts: [], requirements: [], notes: [] }

export function newResume(input: Partial<NewResume> = {}): NewResume {
  return { title: 'My resume', content, reading: null, sourceFileName: null, sourceFileType: null, sourceFileKey: null, reviewedAt: null, ...input }
}

export function newVacancy(input: Partial<NewVacancy> = {}): NewVacancy {
  return { company: 'North', jobPosition: 'Engineer', description: 'Knows SQL', language: 'en', requirements: [requirement], flags: [], dismissedFlags: [], url: null, notes: null, ...input }
}

export function newGeneration(resume: Resume, vacancyId: string, input: Partial<NewGeneration> = {}): NewGeneration {
  return {
    resumeId: resume.id,
    vacancyId,
    providerType: 'local',
    base: resume.content,
    resumeRevision: resume.revision,
    requirements: [requirement],
    content: resume.content,
    edits: [],
    blocked: [],
    before: report,
    after: { ...report, score: 80 },
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    ...input,
  }
}
