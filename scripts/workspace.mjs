// What every script here needs: this file and the others in its folder run on the machine's own Node (20 or newer)
// with nothing installed, until `ensureInstalled` has brought the rest.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const outputDir = join(root, 'apps/site/.output')
/** The Node that the project brings along: the current Nuxt needs a newer one than many machines have. */
export const node = join(root, 'node_modules/node/bin', process.platform === 'win32'
  ? 'node.exe'
  : 'node')

const SKIPPED = new Set([
  'node_modules',
  '.git',
  '.nuxt',
  '.output',
  '.turbo',
  'data',
  'dist',
  'coverage',
  'test-results',
  'playwright-report',
])

/** The environment in which the project's tools run: its own binaries first, no telemetry. */
export function toolEnv(extra = {}) {
  return {
    ...process.env,
    PATH: [
      join(root, 'node_modules/.bin'),
      process.env.PATH,
    ].join(delimiter),
    NUXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    ...extra,
  }
}

function filesBelow(folder, accept) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      return SKIPPED.has(entry.name) || entry.name.startsWith('.') || path === join(root, 'data')
        ? []
        : filesBelow(path, accept)
    }
    return accept(path)
      ? [path]
      : []
  })
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files.toSorted())
    hash.update(`${relative(root, file)}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function readStamp(file) {
  return existsSync(file)
    ? readFileSync(file, 'utf8')
    : ''
}

/** Runs a command to its end. Resolves with its exit code and, with `capture`, what it printed. */
export function run(command, args, { cwd = root, env = toolEnv(), capture = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: capture
        ? ['ignore', 'pipe', 'pipe']
        : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32' && command === 'npx',
    })
    let output = ''
    const collect = (chunk) => {
      output += chunk
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code: code ?? 1, signal, output }))
  })
}

/** Runs a quiet step under a line that says what is happening and, every few seconds, that it still is. Throws with its output when it fails. */
export async function step(title, command, args, options = {}) {
  const start = Date.now()
  const tty = process.stderr.isTTY
  process.stderr.write(`• ${title} …${tty ? '' : '\n'}`)
  const ticker = setInterval(() => {
    const seconds = Math.round((Date.now() - start) / 1000)
    process.stderr.write(tty
      ? `\r• ${title} … ${seconds} s`
      : `  … ${seconds} s\n`)
  }, tty ? 1000 : 15_000)
  const { code, output } = await run(command, args, { ...options, capture: true }).finally(() => clearInterval(ticker))
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  if (code !== 0) {
    process.stderr.write(`${tty ? '\r' : ''}✖ ${title} failed after ${seconds} s\n\n${output}\n`)
    throw new StepFailed(title)
  }
  process.stderr.write(`${tty ? '\r' : ''}✔ ${title} (${seconds} s)${tty ? '      ' : ''}\n`)
}

/** A step that has already said on standard error what went wrong. */
export class StepFailed extends Error {}

/** Installs what the lockfile names, unless that is what is there. */
export async function ensureInstalled() {
  const manifests = filesBelow(root, path => /(?:^|[\\/])(?:package\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml)$/.test(path))
  const stamp = join(root, 'node_modules/.bespoke-installed')
  const hash = `${hashOf(manifests)} ${process.platform}-${process.arch}`
  if (readStamp(stamp) === hash && existsSync(node))
    return
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  // `CI` keeps pnpm from asking before it replaces a node_modules that another tool made.
  await step('Installing what the project needs (a minute or two the first time)', 'npx', [
    '--yes',
    packageManager,
    'install',
    '--frozen-lockfile',
  ], {
    env: toolEnv({ CI: 'true' }),
  })
  writeFileSync(stamp, hash)
}

/** Builds the server, unless the sources are those it was last built from. */
export async function ensureBuilt() {
  const sources = ['apps/site', 'packages'].flatMap(folder => filesBelow(join(root, folder), path => !/[\\/](?:tests|bench|scripts)[\\/]|\.test\.ts$/.test(path)))
  const stamp = join(outputDir, '.built-from')
  const hash = hashOf([
    ...sources,
    join(root, 'pnpm-lock.yaml'),
  ])
  if (readStamp(stamp) === hash)
    return
  await step('Building the server (a minute or two)', node, [
    join(root, 'apps/site/node_modules/nuxt/bin/nuxt.mjs'),
    'build',
  ], {
    cwd: join(root, 'apps/site'),
  })
  mkdirSync(outputDir, { recursive: true })
  writeFileSync(stamp, hash)
}

/** Refuses a Node that is too old even for these scripts. */
export function requireNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= 20)
    return
  process.stderr.write(`Bespoke needs Node 20 or newer to start; this is ${process.version}. Install a current one from nodejs.org.\n`)
  process.exit(1)
}

/** True where `command` can be run. */
export function hasCommand(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0
}
