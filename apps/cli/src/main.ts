import process from 'node:process'
import { complain, EXIT } from './failure.ts'
import { run } from './run.ts'

try {
  process.exitCode = await run(process.argv.slice(2))
}
catch (error) {
  complain(error)
  process.exitCode = EXIT.badInput
}
