import type { Requirement, Vacancy, VacancyPatch } from '@int/schema'
import { readVacancy } from '@int/engine/vacancies'
import { DomainError } from '@int/schema'
import { findVacancy, updateVacancy } from '../../repositories/vacancies.ts'
import { requireFound } from '../../utils/found.ts'

/** Changes what is known of a vacancy. Its requirements stay, also under a new text: the person may have edited them; its flags are those of the text. Throws `NOT_FOUND`. */
export async function changeVacancy(userId: string, id: string, patch: VacancyPatch): Promise<Vacancy> {
  const { description } = patch
  if (description === undefined)
    return requireFound(await updateVacancy(userId, id, patch))
  const { requirements } = requireFound(await findVacancy(userId, id))
  const { language, flags = [] } = readVacancy(description)
  return requireFound(await updateVacancy(userId, id, {
    ...patch,
    language,
    flags,
    requirements: requirements.map(requirement => withValidSpan(requirement, description)),
  }))
}

/** Replaces the list of requirements by the person's own. Throws `NOT_FOUND`, or `VALIDATION_FAILED` when two share an id. */
export async function replaceRequirements(userId: string, id: string, requirements: Requirement[]): Promise<Vacancy> {
  const ids = requirements.map(requirement => requirement.id)
  const twice = ids.findIndex((each, index) => ids.indexOf(each) !== index)
  if (twice !== -1)
    throw new DomainError('VALIDATION_FAILED', { issues: [{ path: `requirements.${twice}.id`, message: 'Two requirements share this id.' }] })
  return requireFound(await updateVacancy(userId, id, { requirements }))
}

/** Reads the requirements and the flags from the text again, in place of the list there is. Throws `NOT_FOUND`. */
export async function rereadRequirements(userId: string, id: string): Promise<Vacancy> {
  const { description } = requireFound(await findVacancy(userId, id))
  const { language, requirements, flags = [] } = readVacancy(description)
  return requireFound(await updateVacancy(userId, id, { language, requirements, flags }))
}

/** A span that no longer holds the requirement's words would mark something else. */
function withValidSpan(requirement: Requirement, description: string): Requirement {
  const { start, end, ...rest } = requirement
  return start !== undefined && end !== undefined && description.slice(start, end) === requirement.text
    ? requirement
    : rest
}
