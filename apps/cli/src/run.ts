import type { ExitCode } from './failure.ts'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { defineCommand, renderUsage } from 'citty'
import { match } from './commands/match.ts'
import { parse } from './commands/parse.ts'
import { render } from './commands/render.ts'
import { requirements } from './commands/requirements.ts'
import { tailor } from './commands/tailor.ts'
import { verify } from './commands/verify.ts'
import { EXIT, UsageError } from './failure.ts'

const COMMANDS = { parse, requirements, match, tailor, verify, render }

const bespoke = defineCommand({
  meta: {
    name: 'bespoke',
    description: 'Fit a resume to a vacancy without ever adding anything untrue',
  },
  subCommands: Object.fromEntries(Object.entries(COMMANDS).map(([name, { definition }]) => [name, definition])),
})

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h'
}

function help(usage: string): void {
  process.stdout.write(`${process.stdout.isTTY
    ? usage
    : stripVTControlCharacters(usage)}\n`)
}

/** Runs one command line and says how it ended. Throws a `UsageError` or `DomainError` whose message says what to do. */
export async function run([name = '', ...rest]: string[]): Promise<ExitCode> {
  if (isHelp(name)) {
    help(`${await renderUsage(bespoke)}\n\nExit codes: 0 done, 1 a claim has no support, 2 bad input.`)
    return EXIT.done
  }
  if (!Object.hasOwn(COMMANDS, name)) {
    throw new UsageError(name === ''
      ? `Name a command: ${Object.keys(COMMANDS).join(', ')}. "bespoke --help" says what each does.`
      : `There is no command "${name}". The commands are ${Object.keys(COMMANDS).join(', ')}.`)
  }
  const { definition, execute } = COMMANDS[name as keyof typeof COMMANDS] // checked above
  if (rest.some(isHelp)) {
    help(await renderUsage(definition, bespoke))
    return EXIT.done
  }
  return execute(rest)
}
