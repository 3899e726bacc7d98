import { writeFile } from 'node:fs/promises'
import { createTypesetter } from '@int/documents/write'
import { paperSchema, TEMPLATES, templateSchema } from '@int/schema'
import { command } from '../arguments.ts'
import { EXIT, UsageError } from '../failure.ts'
import { callerPath, readResumeFile } from '../input.ts'

export const render = command({
  name: 'render',
  description: 'Typeset a resume',
  files: ['RESUME'],
  options: {
    template: { type: 'enum', options: [...TEMPLATES], default: 'ats', description: 'The look: ats for machines, the others for people' },
    format: { type: 'enum', options: ['pdf'], default: 'pdf', description: 'The kind of file' },
    paper: { type: 'enum', options: [...paperSchema.options], default: 'a4', description: 'The size of the page' },
    output: { type: 'string', alias: 'o', required: true, valueHint: 'OUT', description: 'The file to write' },
  },
  run: async ([resume = ''], { template, paper, output }) => {
    const { content } = await readResumeFile(resume, new Date())
    const pdf = await createTypesetter().pdf(content, {
      template: templateSchema.parse(template),
      paper: paperSchema.parse(paper),
    })
    try {
      await writeFile(callerPath(String(output)), pdf)
    }
    catch (cause) {
      throw new UsageError(`${output} cannot be written. Choose another file for --output.`, { cause })
    }
    return EXIT.done
  },
})
