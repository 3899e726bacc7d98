// `npm test`: every check there is, on what a fresh clone holds. Ends with `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { ensureBuilt, ensureInstalled, node, requireNode, root, run, StepFailed, toolEnv } from './workspace.mjs'

const results = join(root, 'test-results')
const bin = name => join(root, 'node_modules/.bin', name)
const tally = { passed: 0, failed: 0 }
const failures = []

function count(title, passed, failed) {
  tally.passed += passed
  tally.failed += failed
  if (failed > 0)
    failures.push(`${title}: ${failed}`)
}

/** Counts as one check. Quiet when it passes, since nobody reads what a clean linter has to say. */
async function check(title, command, args, options = {}) {
  const start = Date.now()
  const { code, output } = await run(command, args, { ...options, capture: true })
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  process.stdout.write(code === 0
    ? `✔ ${title} (${seconds} s)\n`
    : `✖ ${title} (${seconds} s)\n${output}\n`)
  count(title, Number(code === 0), Number(code !== 0))
}

/** Runs a test runner that reports into a JSON file; a runner that dies without a report counts as one failure. */
async function suite(title, args, report, readCounts, env = {}) {
  process.stdout.write(`\n── ${title}\n`)
  const { code } = await run(node, args, {
    env: toolEnv({ CI: 'true', ...env }),
  })
  const { passed, failed } = existsSync(report)
    ? readCounts(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 }
  count(title, passed, code !== 0
    ? Math.max(failed, 1)
    : failed)
}

/** The static checks, two at a time: machines that run them have two cores. */
async function staticChecks() {
  const queue = [
    [
      'Lint',
      bin('eslint'),
      ['.', '--max-warnings=0'],
    ],
    [
      'Types of the site',
      node,
      [
        join(root, 'apps/site/node_modules/nuxt/bin/nuxt.mjs'),
        'typecheck',
      ],
      {
        cwd: join(root, 'apps/site'),
      },
    ],
    ...[
      'packages/schema',
      'packages/engine',
      'packages/documents',
      'packages/llm',
      'packages/nuxt-layer-api',
      'apps/cli',
      'tests',
    ].map(folder => [
      `Types of ${folder}`,
      bin('tsc'),
      ['--noEmit', '-p', folder],
    ]),
    [
      'Boundaries between packages',
      bin('turbo'),
      ['boundaries', '--no-color'],
    ],
    [
      'Nothing unused',
      bin('knip'),
      ['--no-progress'],
    ],
  ]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      await check(...next)
  }
  await Promise.all([
    worker(),
    worker(),
  ])
}

async function main() {
  const start = Date.now()
  requireNode()
  await ensureInstalled()
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results, { recursive: true })
  await staticChecks()
  await ensureBuilt()
  count('Build', 1, 0)
  const units = join(results, 'units.json')
  await suite('Units, documents, command line, databases and HTTP', [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${units}`,
  ], units, report => ({ passed: report.numPassedTests, failed: report.numFailedTests + report.testResults.filter(file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed')).length }))
  const journeys = join(results, 'journeys.json')
  await suite('Journeys in a real browser', [
    join(root, 'node_modules/@playwright/test/cli.js'),
    'test',
  ], journeys, report => ({ passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }), { PLAYWRIGHT_JSON_OUTPUT_NAME: journeys })
  process.stdout.write(`\nTook ${Math.round((Date.now() - start) / 1000)} s.\n`)
}

try {
  await main()
}
catch (error) {
  if (!(error instanceof StepFailed))
    process.stderr.write(`${error.stack}\n`)
  count('The run itself', 0, 1)
}
if (failures.length)
  process.stdout.write(`Failed: ${failures.join(' · ')}\n`)
process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`)
process.exit(tally.failed > 0
  ? 1
  : 0)
