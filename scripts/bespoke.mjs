// `npm run -s bespoke -- COMMAND`: the engine in a terminal. Installs on its first run; prints nothing of its own to standard output.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { ensureInstalled, node, requireNode, root, StepFailed, toolEnv } from './workspace.mjs'

requireNode()
try {
  await ensureInstalled()
}
catch (error) {
  if (error instanceof StepFailed)
    process.exit(2)
  throw error
}
const child = spawn(node, [
  join(root, 'apps/cli/src/main.ts'),
  ...process.argv.slice(2),
], {
  cwd: process.env.INIT_CWD || process.cwd(),
  env: toolEnv(),
  stdio: 'inherit',
})
child.on('exit', code => process.exit(code ?? 2))
