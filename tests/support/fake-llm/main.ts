// `node tests/support/fake-llm/main.ts PORT`: the fake provider on its own, driven by `/control`.
import process from 'node:process'
import { startFakeLlm } from './server.ts'

const fake = await startFakeLlm({ port: Number(process.argv[2] ?? 0) })
process.stdout.write(`${fake.url}\n`)
