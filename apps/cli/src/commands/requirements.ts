import type { VacancyReading } from '@int/schema'
import { command, jsonOption } from '../arguments.ts'
import { readVacancyFile } from '../input.ts'
import { eachFile, table } from '../output.ts'

export const requirements = command({
  name: 'requirements',
  description: 'Read what vacancies ask for',
  files: ['VACANCY...'],
  options: jsonOption,
  run: (files, { json }) => eachFile(files, json === true, readVacancyFile, toText),
})

function toText({ file, title, company, requirements: found }: VacancyReading & { file: string }): string {
  const heading = [title, company].filter(Boolean).join(', ') || '(no title)'
  return [
    `${file}: ${heading}`,
    table(found.map(({ importance, kind, term }) => [`  ${importance}`, kind, term])),
  ].join('\n')
}
