import type { ArgsDef, CommandDef } from 'citty'
import type { ExitCode } from './failure.ts'
import { defineCommand, parseArgs } from 'citty'
import { UsageError } from './failure.ts'

const FILE_DESCRIPTIONS: Record<string, string> = {
  'FILE...': 'Resumes: PDF, DOCX, JSON, Markdown or text',
  'RESUME': 'A resume: PDF, DOCX, JSON, Markdown or text',
  'VACANCY': 'A vacancy as a text file',
  'VACANCY...': 'Vacancies as text files',
  'BASE.json': 'The resume that is true, as JSON',
  'TAILORED.json': 'The resume to check against it, as JSON',
}

/** What a command takes: the names of its files as the help shows them, and its options. */
interface Shape {
  name: string
  description: string
  /** `...` after the last name takes one or more. */
  files: string[]
  options: ArgsDef
  run: (files: string[], options: Record<string, string | boolean | undefined>) => Promise<ExitCode>
}

export const jsonOption = {
  json: { type: 'boolean', description: 'Print JSON, one value a line' },
} as const satisfies ArgsDef

/** Commands that answer with an exit code. */
export interface Command {
  definition: CommandDef<ArgsDef>
  execute: (rawArgs: string[]) => Promise<ExitCode>
}

/** A command that refuses, in one sentence, what it does not know. */
export function command({ name, description, files, options, run }: Shape): Command {
  const positionals = files.map((file): [string, ArgsDef[string]] => [
    file,
    { type: 'positional', required: true, description: FILE_DESCRIPTIONS[file] ?? '' },
  ])
  return {
    definition: defineCommand({
      meta: { name, description },
      args: { ...Object.fromEntries(positionals), ...options },
    }),
    execute: async (rawArgs) => {
      requireKnownOptions(name, rawArgs, options)
      const parsed = parseArgs(rawArgs, withoutEnums(options))
      requireFiles(name, parsed._, files)
      const values = Object.fromEntries(Object.keys(options).map((key): [string, string | boolean | undefined] => {
        const value = parsed[key]
        return [key, typeof value === 'string' || typeof value === 'boolean' ? value : undefined]
      }))
      requireValues(name, values, options)
      return run(parsed._, values)
    },
  }
}

/** The same options with free values: which values there are is said here in one sentence, not by the parser. */
function withoutEnums(options: ArgsDef): ArgsDef {
  return Object.fromEntries(Object.entries(options).map(([key, option]) => [key, option.type === 'enum'
    ? { type: 'string', default: option.default }
    : { ...option, required: false }]))
}

function requireKnownOptions(name: string, rawArgs: string[], options: ArgsDef): void {
  const known = new Set(Object.entries(options).flatMap(([key, option]) => [
    `--${key}`,
    ...'alias' in option
      ? [option.alias ?? []].flat().map(alias => alias.length === 1 ? `-${alias}` : `--${alias}`)
      : [],
  ]))
  const end = rawArgs.indexOf('--')
  const unknown = (end === -1 ? rawArgs : rawArgs.slice(0, end))
    .filter(argument => argument.length > 1 && argument.startsWith('-'))
    .find(argument => !known.has(argument.split('=')[0] ?? ''))
  if (unknown !== undefined)
    throw new UsageError(`"${name}" has no option ${unknown}. "bespoke ${name} --help" lists what it takes.`)
}

function requireFiles(name: string, given: string[], files: string[]): void {
  const many = files.at(-1)?.endsWith('...') ?? false
  if (given.length < files.length || (!many && given.length > files.length)) {
    const count = files.length === 1 ? 'one file' : `${files.length} files`
    throw new UsageError(`"${name}" takes ${many ? 'at least ' : ''}${count}: bespoke ${name} ${files.join(' ')}.`)
  }
}

function requireValues(name: string, values: Record<string, string | boolean | undefined>, options: ArgsDef): void {
  for (const [key, option] of Object.entries(options)) {
    const value = values[key]
    if (option.type === 'boolean')
      continue
    if (value === '' || (value === undefined && option.required === true))
      throw new UsageError(`"${name}" needs a value for --${key}: ${option.description ?? ''}.`)
    if (option.type === 'enum' && typeof value === 'string' && !option.options?.includes(value))
      throw new UsageError(`--${key} is one of ${option.options?.join(', ')}, not "${value}".`)
  }
}
