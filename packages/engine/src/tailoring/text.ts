import type { ResumeContent } from '@int/schema'
import { valueAt } from '../content/index.ts'

/** What a reader sees at a place: a string as it is; of an item or a list, its strings line by line. `''` where nothing stands. */
export function textAt(base: ResumeContent, pointer: string): string {
  const lines: string[] = []
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string' && key !== 'id')
      lines.push(value)
    else if (Array.isArray(value))
      value.forEach(entry => walk(entry, key))
    else if (typeof value === 'object' && value !== null)
      Object.entries(value).forEach(([name, entry]) => walk(entry, name))
  }
  walk(valueAt(base, pointer), '')
  return lines.join('\n')
}
