// `npm run bench [-- NAME …] [-- ARGUMENTS]`: every bench, or those named. Each prints medians and ratios taken in one run.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { ensureBuilt, ensureInstalled, node, requireNode, root, run, StepFailed, toolEnv } from './workspace.mjs'

/** `folder` marks a bench that reads a folder of real inputs, by default the one that may lie beside the project. */
const BENCHES = {
  journey: { file: 'tests/bench/journey.ts' },
  list: { file: 'packages/nuxt-layer-api/bench/list.ts', built: true },
  pages: { file: 'tests/bench/pages.ts', built: true },
  parse: { file: 'packages/documents/bench/parse.ts', folder: true },
  match: { file: 'packages/engine/bench/match.ts', folder: true },
  truth: { file: 'packages/engine/bench/truth.ts' },
  documents: { file: 'packages/documents/bench/documents.ts' },
  exports: { file: 'packages/nuxt-layer-api/bench/exports.ts', built: true },
  tokens: { file: 'packages/llm/bench/tokens.ts' },
}

async function bench(name, rest) {
  const { file, folder, built } = BENCHES[name]
  const path = folder && rest[0] !== undefined && !rest[0].startsWith('--') ? rest[0] : undefined
  const given = path === undefined ? undefined : resolve(process.env.INIT_CWD || process.cwd(), path)
  const inputs = given ?? join(root, '../shared/corpus')
  const own = folder ? [inputs, ...rest.slice(path === undefined ? 0 : 1)] : rest
  if (folder && !existsSync(inputs)) {
    process.stdout.write(`\n── ${name}: left out, there is no ${given ?? 'folder of real inputs beside the project'}. Name one: npm run bench:${name} -- FOLDER\n`)
    return 0
  }
  process.stdout.write(`\n── ${name}\n`)
  if (built)
    await ensureBuilt()
  const { code } = await run(node, [join(root, file), ...own], { env: toolEnv({ NODE_OPTIONS: '--disable-warning=ExperimentalWarning' }) })
  return code
}

requireNode()
const words = process.argv.slice(2)
const names = words.filter(word => word in BENCHES)
const rest = words.filter(word => !(word in BENCHES))
try {
  await ensureInstalled()
  let failed = 0
  for (const name of names.length ? names : Object.keys(BENCHES))
    failed += await bench(name, rest) === 0 ? 0 : 1
  process.exit(failed ? 1 : 0)
}
catch (error) {
  if (error instanceof StepFailed)
    process.exit(1)
  throw error
}
