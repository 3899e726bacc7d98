import type { RenderOptions } from '@int/documents/write'
import type { ResumeContent } from '@int/schema'
import { writeFile } from 'node:fs/promises'
import { createTypesetter, toDocx, toJsonResume, toMarkdown, toPlainText } from '@int/documents/write'
import { paperSchema, TEMPLATES, templateSchema } from '@int/schema'
import { command } from '../arguments.ts'
import { EXIT, UsageError } from '../failure.ts'
import { callerPath, readResumeFile } from '../input.ts'

/** The kinds of file a resume can be written as. */
const FORMATS: Record<string, (content: ResumeContent, options: RenderOptions) => Promise<Uint8Array | string>> = {
  pdf: (content, options) => createTypesetter().pdf(content, options),
  docx: content => toDocx(content),
  markdown: async content => toMarkdown(content),
  text: async content => toPlainText(content),
  json: async content => `${JSON.stringify(content, null, 2)}\n`,
  jsonresume: async content => `${JSON.stringify(toJsonResume(content), null, 2)}\n`,
}

export const render = command({
  name: 'render',
  description: 'Typeset a resume',
  files: ['RESUME'],
  options: {
    template: { type: 'enum', options: [...TEMPLATES], default: 'ats', description: 'The look: ats for machines, the others for people' },
    format: { type: 'enum', options: Object.keys(FORMATS), default: 'pdf', description: 'The kind of file' },
    paper: { type: 'enum', options: [...paperSchema.options], default: 'a4', description: 'The size of the page' },
    output: { type: 'string', alias: 'o', required: true, valueHint: 'OUT', description: 'The file to write' },
  },
  run: async ([resume = ''], { template, format, paper, output }) => {
    const { content } = await readResumeFile(resume, new Date())
    const data = await FORMATS[String(format)]?.(content, {
      template: templateSchema.parse(template),
      paper: paperSchema.parse(paper),
    }) ?? ''
    try {
      await writeFile(callerPath(String(output)), data)
    }
    catch (cause) {
      throw new UsageError(`${output} cannot be written. Choose another file for --output.`, { cause })
    }
    return EXIT.done
  },
})
