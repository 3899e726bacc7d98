import type { Vacancy, VacancyInput } from '@int/schema'
import { readVacancy } from '@int/engine/vacancies'
import { createVacancy } from '../../repositories/vacancies.ts'

const LINE = 255

/** Adds a vacancy with the requirements its text names; company and position come from the text where the person left them out. */
export function addVacancy(userId: string, input: VacancyInput): Promise<Vacancy> {
  const reading = readVacancy(input.description)
  return createVacancy(userId, {
    ...input,
    company: input.company || (reading.company ?? '').slice(0, LINE),
    jobPosition: input.jobPosition || (reading.title?.slice(0, LINE) ?? null),
    language: reading.language,
    requirements: reading.requirements,
    flags: reading.flags ?? [],
    dismissedFlags: [],
  })
}
