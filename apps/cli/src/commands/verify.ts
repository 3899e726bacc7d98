import type { Finding } from '@int/schema'
import { verifyContent } from '@int/engine/grounding'
import { command, jsonOption } from '../arguments.ts'
import { EXIT } from '../failure.ts'
import { readContentFile } from '../input.ts'
import { print } from '../output.ts'

export const verify = command({
  name: 'verify',
  description: 'Check that a resume claims nothing its base does not support',
  files: ['BASE.json', 'TAILORED.json'],
  options: jsonOption,
  run: async ([base = '', tailored = ''], { json }) => {
    const findings = verifyContent(await readContentFile(base), await readContentFile(tailored), { now: new Date() })
    const supported = findings.length === 0
    print({ supported, findings }, json === true, toText)
    return supported
      ? EXIT.done
      : EXIT.findings
  },
})

function toText({ supported, findings }: { supported: boolean, findings: Finding[] }): string {
  return supported
    ? 'Every claim is supported.'
    : findings.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n')
}
