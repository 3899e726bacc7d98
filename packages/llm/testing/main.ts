// `node packages/llm/testing/main.ts PORT`: the fake provider on its own, driven by `/control`.
import process from 'node:process'
import { startFakeLlm } from './server.ts'

startFakeLlm({ port: Number(process.argv[2] ?? 0) }).then(
  fake => process.stdout.write(`${fake.url}\n`),
  (error: unknown) => {
    process.stderr.write(`The fake provider could not start: ${String(error)}\n`)
    process.exitCode = 1
  },
)
