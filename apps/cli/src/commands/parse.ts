import type { ReadResult } from '@int/schema'
import { command, jsonOption } from '../arguments.ts'
import { readResumeFile } from '../input.ts'
import { eachFile } from '../output.ts'

export const parse = command({
  name: 'parse',
  description: 'Read resumes: what they say, where it stands and how sure that is',
  files: ['FILE...'],
  options: jsonOption,
  run: (files, { json }) => eachFile(files, json === true, file => readResumeFile(file, new Date()), toText),
})

/** Below this a field is worth a look. */
const SURE = 0.9

function toText({ file, content, fields, missing, warnings }: ReadResult & { file: string }): string {
  const { personalInfo, experience, education, skills } = content
  const unsure = fields.filter(field => field.confidence < SURE)
  return [
    `${file}: ${personalInfo.fullName || '(no name)'}`,
    ...[personalInfo.headline, personalInfo.email, personalInfo.phone, personalInfo.location].filter(Boolean).map(text => `  ${text}`),
    ...experience.map(job => `  ${job.startDate ?? '?'} – ${job.endDate === null ? 'present' : job.endDate ?? '?'}  ${job.position}, ${job.company}`),
    ...education.map(item => `  ${item.startDate ?? '?'} – ${item.endDate === null ? 'present' : item.endDate ?? '?'}  ${item.degree}, ${item.institution}`),
    `  ${skills.reduce((count, group) => count + group.items.length, 0)} skills`,
    ...missing.length > 0 ? [`  Missing: ${missing.join(', ')}`] : [],
    ...unsure.length > 0 ? [`  Worth a look: ${unsure.map(field => field.path).join(', ')}`] : [],
    ...warnings.map(warning => `  ${warning.message}`),
  ].join('\n')
}
