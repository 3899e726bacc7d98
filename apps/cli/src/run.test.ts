import { expect, it } from 'vitest'
import { UsageError } from './failure.ts'
import { run } from './run.ts'

it.each([
  [[], 'Name a command'],
  [['frobnicate'], 'There is no command "frobnicate"'],
  [['toString'], 'There is no command "toString"'],
  [['parse'], 'at least one file'],
  [['parse', 'resume.json', '--jsno'], 'no option --jsno'],
  [['match', 'resume.json'], '2 files'],
  [['match', 'resume.json', 'vacancy.txt', 'third.txt'], '2 files'],
  [['render', 'resume.json'], 'needs a value for --output'],
  [['render', 'resume.json', '-o'], 'needs a value for --output'],
  [['render', 'resume.json', '--template', 'fancy', '-o', 'x.pdf'], '--template is one of'],
])('refuses %j with one sentence', async (args, sentence) => {
  const failure = await run(args).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(UsageError)
  expect(String(failure)).toContain(sentence)
})
