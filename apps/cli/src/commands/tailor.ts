import type { RenderOptions } from '@int/documents/write'
import type { ResumeContent, Tailoring } from '@int/schema'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTypesetter, exportFileName } from '@int/documents/write'
import { tailorResume } from '@int/engine/tailoring'
import { command, jsonOption } from '../arguments.ts'
import { EXIT, UsageError } from '../failure.ts'
import { callerPath, readResumeFile, readVacancyFile } from '../input.ts'
import { print } from '../output.ts'
import { scoreText } from './match.ts'

/** What `-o` writes beside the JSON: one document for machines, one for people. */
const DOCUMENTS: RenderOptions[] = [
  { template: 'ats', paper: 'a4' },
  { template: 'human', paper: 'a4' },
]

export const tailor = command({
  name: 'tailor',
  description: 'Fit a resume to a vacancy without adding anything to it',
  files: ['RESUME', 'VACANCY'],
  options: {
    ...jsonOption,
    output: { type: 'string', alias: 'o', valueHint: 'DIR', description: 'A folder for the tailored resume as JSON and PDF' },
  },
  run: async ([resume = '', vacancy = ''], { json, output }) => {
    const now = new Date()
    const { title, company, language, requirements } = await readVacancyFile(vacancy)
    const { content } = await readResumeFile(resume, now)
    const tailoring = tailorResume(content, requirements, { now, vacancyLanguage: language })
    print(tailoring, json === true, toText)
    if (typeof output === 'string')
      await writeDocuments(output, tailoring.content, { company: company ?? '', jobPosition: title })
    return EXIT.done
  },
})

async function writeDocuments(directory: string, content: ResumeContent, vacancy: { company: string, jobPosition: string | null }): Promise<void> {
  const typesetter = createTypesetter()
  const files: [name: string, data: string | Uint8Array][] = [
    [exportFileName(content, vacancy, 'json'), `${JSON.stringify(content, null, 2)}\n`],
  ]
  for (const options of DOCUMENTS)
    files.push([exportFileName(content, vacancy, `${options.template}.pdf`), await typesetter.pdf(content, options)])
  try {
    await mkdir(callerPath(directory), { recursive: true })
    for (const [name, data] of files) {
      await writeFile(join(callerPath(directory), name), data)
      console.error(`Wrote ${join(directory, name)}`)
    }
  }
  catch (cause) {
    throw new UsageError(`${directory} cannot be written to. Choose another folder for --output.`, { cause })
  }
}

function toText({ edits, blocked, before, after }: Tailoring): string {
  return [
    `Match: ${scoreText(before)} → ${scoreText(after)}`,
    ...edits.map(edit => 'after' in edit
      ? [`  ${edit.kind} ${edit.pointer}`, ...edit.before === '' ? [] : [`    - ${edit.before}`], `    + ${edit.after}`].join('\n')
      : `  ${edit.kind} ${edit.pointer}`),
    ...blocked.map(({ edit, findings }) => `  blocked ${edit.pointer}: ${findings.map(finding => finding.message).join(' ')}`),
  ].join('\n')
}
