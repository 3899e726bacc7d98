// `npm start`: install, build and serve, each only where it is needed.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { ensureBuilt, ensureInstalled, node, outputDir, requireNode, root, StepFailed, toolEnv } from './workspace.mjs'

const host = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || 3000)
const data = resolve(root, process.env.BESPOKE_DATA || 'data')

function say(line) {
  process.stderr.write(`${line}\n`)
}

function fail(line) {
  say(`✖ ${line}`)
  process.exit(1)
}

/** Rejects with the system's error where nothing can listen at `host:port`. */
function probe() {
  return new Promise((done, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, host, () => server.close(done))
  })
}

async function requireFreePort() {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    fail(`PORT is "${process.env.PORT}", which is not a port. Use a number from 1 to 65535.`)
  await probe().catch((error) => {
    if (error.code === 'EADDRINUSE')
      fail(`Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`)
    fail(`Cannot listen on ${host}:${port} (${error.code}). Set HOST and PORT to an address of this machine.`)
  })
}

async function isReady(address) {
  return fetch(`${address}/api/ready`, {
    signal: AbortSignal.timeout(2000),
  }).then(reply => reply.ok, () => false)
}

async function serve() {
  mkdirSync(data, { recursive: true })
  const child = spawn(node, [
    '--enable-source-maps',
    join(outputDir, 'server/index.mjs'),
  ], {
    cwd: root,
    env: toolEnv({
      NODE_ENV: 'production',
      HOST: host,
      PORT: String(port),
      NITRO_HOST: host,
      NITRO_PORT: String(port),
      BESPOKE_DATA: data,
    }),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const state = { exited: false, stopping: false }
  child.on('exit', (code, signal) => {
    state.exited = true
    if (state.stopping)
      say('Stopped.')
    process.exit(state.stopping
      ? 0
      : code ?? (signal ? 1 : 0))
  })
  // On Ctrl-C the terminal signals the server too; a signal sent to this process alone is passed on.
  const stop = (signal) => {
    if (!state.stopping)
      say('\nStopping …')
    state.stopping = true
    child.kill(signal)
  }
  process.on('SIGINT', () => stop('SIGINT'))
  process.on('SIGTERM', () => stop('SIGTERM'))

  const shown = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)
    ? 'localhost'
    : host
  const reached = host === '0.0.0.0' || host === '::'
    ? '127.0.0.1'
    : host
  const address = `http://${reached.includes(':')
    ? `[${reached}]`
    : reached}:${port}`
  for (let tries = 0; tries < 300 && !state.exited && !state.stopping; tries++) {
    if (await isReady(address)) {
      say(`✔ Bespoke is at http://${shown}:${port}   (data: ${data})\n  Ctrl-C stops it.`)
      return
    }
    await new Promise(done => setTimeout(done, 100))
  }
  if (!state.exited && !state.stopping)
    say(`The server has not become ready in time; its messages are above. It keeps trying at ${address}.`)
}

requireNode()
try {
  await requireFreePort()
  await ensureInstalled()
  await ensureBuilt()
  await serve()
}
catch (error) {
  if (error instanceof StepFailed)
    process.exit(1)
  throw error
}
