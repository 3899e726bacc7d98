import type { Page, Vacancy, VacancyQuery, VacancySummary } from '@int/schema'
import { and, count, desc, eq, sql } from 'drizzle-orm'
import { database, transaction } from '../database/client.ts'
import { vacancies } from '../database/schema/tracker.ts'
import { newRow, now } from '../database/values.ts'

const summaryColumns = {
  id: vacancies.id,
  userId: vacancies.userId,
  company: vacancies.company,
  jobPosition: vacancies.jobPosition,
  language: vacancies.language,
  url: vacancies.url,
  createdAt: vacancies.createdAt,
  updatedAt: vacancies.updatedAt,
}
const columns = { ...summaryColumns, description: vacancies.description, requirements: vacancies.requirements, flags: vacancies.flags, dismissedFlags: vacancies.dismissedFlags, notes: vacancies.notes }

/** One page of a user's vacancies, the newest first; `search` looks for its words anywhere in company or position, whatever their case. */
export async function listVacancies(userId: string, { search, page, pageSize }: VacancyQuery): Promise<Page<VacancySummary>> {
  const matches = and(eq(vacancies.userId, userId), ...searchTerms(search).map(nameContains))
  const items = await database().select(summaryColumns).from(vacancies).where(matches).orderBy(desc(vacancies.createdAt), desc(vacancies.id)).limit(pageSize).offset((page - 1) * pageSize)
  const [all] = await database().select({ total: count() }).from(vacancies).where(matches)
  return { items, total: all!.total, page, pageSize }
}

export async function findVacancy(userId: string, id: string): Promise<Vacancy | undefined> {
  const [row] = await database().select(columns).from(vacancies).where(owned(userId, id))
  return row
}

export type NewVacancy = Omit<Vacancy, 'id' | 'userId' | 'createdAt' | 'updatedAt'>

export async function createVacancy(userId: string, input: NewVacancy): Promise<Vacancy> {
  const [row] = await database().insert(vacancies).values({ ...newRow(), ...input, searchName: searchName(input), userId }).returning(columns)
  return row!
}

export function updateVacancy(userId: string, id: string, patch: Partial<NewVacancy>): Promise<Vacancy | undefined> {
  return transaction(async () => {
    const [row] = await database().update(vacancies).set({ ...patch, updatedAt: now() }).where(owned(userId, id)).returning(columns)
    // Either half of the name may be the one that stays; both are known only now.
    if (row)
      await database().update(vacancies).set({ searchName: searchName(row) }).where(owned(userId, id))
    return row
  })
}

/** Removes a vacancy and what was tailored to it; tells whether there was one. */
export async function removeVacancy(userId: string, id: string): Promise<boolean> {
  const gone = await database().delete(vacancies).where(owned(userId, id)).returning({ id: vacancies.id })
  return gone.length > 0
}

/** Every vacancy of a user, whole. */
export async function listWholeVacancies(userId: string): Promise<Vacancy[]> {
  return database().select(columns).from(vacancies).where(eq(vacancies.userId, userId)).orderBy(desc(vacancies.createdAt), desc(vacancies.id))
}

function owned(userId: string, id: string) {
  return and(eq(vacancies.id, id), eq(vacancies.userId, userId))
}

function searchName({ company, jobPosition }: Pick<Vacancy, 'company' | 'jobPosition'>): string {
  return `${company} ${jobPosition ?? ''}`.toLowerCase()
}

function searchTerms(search: string | undefined): string[] {
  return search?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
}

function nameContains(term: string) {
  const pattern = `%${term.replaceAll(/[\\%_]/g, '\\$&')}%`
  return sql`${vacancies.searchName} like ${pattern} escape '\\'`
}
