import type { RenderOptions, Typesetter, WrittenDocument } from '@int/documents/write'
import type { DocumentFit, ResumeContent } from '@int/schema'
import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import { createTypesetter, fitDocument, writeDocument } from '@int/documents/write'
import { DOCUMENT_FORMATS, documentChoicesSchema, documentFontSchema, documentFormatSchema, paperSchema, TEMPLATES, templateSchema } from '@int/schema'
import { command } from '../arguments.ts'
import { EXIT, UsageError } from '../failure.ts'
import { callerPath, readBytes, readResumeFile, readVacancyFile } from '../input.ts'

/** How many items are named that could go. */
const MOST_SUGGESTIONS = 10
/** The first bytes of a JPEG and of a PNG. */
const PICTURES = [[0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47]]

const REASONS: Record<WrittenDocument['losses'][number]['reason'], string> = {
  noField: 'the format has no field for it',
  merged: 'its words are part of another field',
  shownOnly: 'it is there as words only',
  leftOut: 'it is left out',
}

export const render = command({
  name: 'render',
  description: 'Typeset a resume',
  files: ['RESUME'],
  options: {
    template: { type: 'enum', options: [...TEMPLATES], default: 'ats', description: 'The look: ats for machines, the others for people' },
    format: { type: 'enum', options: [...DOCUMENT_FORMATS], default: 'pdf', description: 'The kind of file' },
    paper: { type: 'enum', options: [...paperSchema.options], default: 'a4', description: 'The size of the page' },
    font: { type: 'enum', options: [...documentFontSchema.options], description: 'The font, where not the template\'s own' },
    accent: { type: 'string', valueHint: '#rrggbb', description: 'The colour of headings, where not the template\'s own' },
    photo: { type: 'string', valueHint: 'PICTURE', description: 'A JPEG or PNG for the template portrait' },
    pages: { type: 'enum', options: ['1', '2'], description: 'Fit it onto so many pages by space and size' },
    vacancy: { type: 'string', valueHint: 'VACANCY', description: 'With --pages: says which items matter least for it' },
    explain: { type: 'boolean', description: 'Say what was done to fit, and what the format cannot carry' },
    output: { type: 'string', alias: 'o', required: true, valueHint: 'OUT', description: 'The file to write' },
  },
  run: async ([resume = ''], { template, format, paper, font, accent, photo, pages, vacancy, explain, output }) => {
    const { content } = await readResumeFile(resume, new Date())
    const choices = documentChoicesSchema.safeParse({ font, accent })
    if (!choices.success)
      throw new UsageError(`${String(accent)} is not a colour. Write it as #rrggbb.`)
    const typesetter = createTypesetter()
    const given: RenderOptions = {
      template: templateSchema.parse(template),
      paper: paperSchema.parse(paper),
      choices: choices.data,
      photo: photo === undefined
        ? undefined
        : await readPhoto(String(photo)),
    }
    const fit = pages === undefined
      ? undefined
      : await fitted(typesetter, content, given, pages === '1' ? 1 : 2, vacancy)
    const written = await writeDocument(typesetter, content, documentFormatSchema.parse(format), { ...given, choices: fit?.choices ?? given.choices })
    try {
      await writeFile(callerPath(String(output)), written.bytes)
    }
    catch (cause) {
      throw new UsageError(`${output} cannot be written. Choose another file for --output.`, { cause })
    }
    const notes = notesOn(written, fit, explain === true)
    if (notes.length > 0)
      process.stderr.write(`${notes.join('\n')}\n`)
    return EXIT.done
  },
})

async function readPhoto(path: string): Promise<Uint8Array> {
  const bytes = await readBytes(path)
  if (!PICTURES.some(start => start.every((byte, at) => bytes[at] === byte)))
    throw new UsageError(`${path} is neither a JPEG nor a PNG.`)
  return bytes
}

async function fitted(typesetter: Typesetter, content: ResumeContent, options: RenderOptions, pages: 1 | 2, vacancy: string | boolean | undefined): Promise<DocumentFit> {
  const requirements = typeof vacancy === 'string'
    ? (await readVacancyFile(vacancy)).requirements
    : undefined
  return fitDocument(typesetter, content, options, { pages, requirements })
}

/** What the person has to know; with `explain` also what they may want to. */
function notesOn({ losses }: WrittenDocument, fit: DocumentFit | undefined, explain: boolean): string[] {
  const overflow = fit?.overflow
  return [
    ...overflow ? [`It does not fit: about ${overflow.lines} lines too long, ${overflow.pages} pages at its tightest.`] : [],
    ...overflow && fit.leastImportant.length > 0 ? ['It would without these, the least important first:', ...fit.leastImportant.slice(0, MOST_SUGGESTIONS).map(({ pointer, text }) => `  ${pointer}  ${text}`)] : [],
    ...explain ? (fit?.steps ?? []).map(({ choice, from, to }) => `${choice}: ${from} → ${to}`) : [],
    ...explain ? losses.map(({ pointer, reason }) => `${pointer}: ${REASONS[reason]}`) : [],
  ]
}
