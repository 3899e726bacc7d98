// First-load JavaScript of the main pages: what a visitor's browser transfers (gzip) and parses before the page answers.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { startServer } from '../../packages/nuxt-layer-api/tests/helpers/server.ts'
import { row } from './measure.ts'

const PAGES = ['/', '/sign-in', '/resumes', '/vacancies', '/vacancies/new', '/generations/new']
const publicFolder = join(dirname(fileURLToPath(import.meta.url)), '../../apps/site/.output/public')

/** The scripts that a page's HTML loads or preloads at once. */
function firstLoad(html: string): string[] {
  const links = [...html.matchAll(/<(?:link|script)\b[^>]*>/g)].map(([tag]) => tag)
  return [...new Set(links
    .filter(tag => tag.startsWith('<script') || /rel="modulepreload"/.test(tag))
    .map(tag => /(?:src|href)="(\/[^"]+\.js)"/.exec(tag)?.[1])
    .filter(path => path !== undefined))]
}

/** The cookie of a newly signed-in local owner. */
async function signIn(url: string): Promise<string> {
  const reply = await fetch(`${url}/api/auth/local`, { method: 'POST' })
  return reply.headers.getSetCookie().map(cookie => cookie.split(';')[0]).join('; ')
}

const dataDirectory = mkdtempSync(join(tmpdir(), 'bespoke-bench-'))
const server = await startServer({ dataDirectory })
try {
  const signedIn = await signIn(server.url)
  console.log(row('first-load JavaScript', 'gzip', 'raw'))
  for (const page of PAGES) {
    const html = await (await fetch(server.url + page, { headers: page === '/' || page === '/sign-in' ? {} : { cookie: signedIn } })).text()
    const scripts = firstLoad(html).map(path => readFileSync(join(publicFolder, path)))
    const raw = scripts.reduce((sum, script) => sum + script.length, 0)
    const zipped = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)
    console.log(row(page, `${(zipped / 1024).toFixed(0)} kB`, `${(raw / 1024).toFixed(0)} kB`))
  }
}
finally {
  await server.stop()
  rmSync(dataDirectory, { recursive: true, force: true })
}
