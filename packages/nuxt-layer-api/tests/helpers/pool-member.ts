/** A process of a pool that does as it is told: repeats, hangs, breaks, fails or grows. */
import { writeFileSync } from 'node:fs'
import process from 'node:process'

type Told = { say: string, afterMs?: number } | { do: 'hang' | 'break' | 'fail' | 'grow' | 'write' | 'tell-environment' }

const MEGABYTE = 1_000_000

process.on('message', async (told: Told) => {
  const memory = MEGABYTE
  if ('say' in told) {
    await new Promise(resolve => setTimeout(resolve, told.afterMs ?? 0))
    process.send?.({ ok: { said: told.say, pid: process.pid }, memory })
    return
  }
  if (told.do === 'hang') {
    for (;;) { /* as native code that does not return */ }
  }
  if (told.do === 'break')
    process.exit(1)
  if (told.do === 'fail')
    process.send?.({ error: { code: 'GLYPHS_MISSING', params: { characters: 'x' }, detail: 'at some place' }, memory })
  if (told.do === 'grow')
    process.send?.({ ok: { said: 'large', pid: process.pid }, memory: 1000 * MEGABYTE })
  if (told.do === 'tell-environment')
    process.send?.({ ok: { said: JSON.stringify(process.env), pid: process.pid }, memory })
  if (told.do === 'write') {
    try {
      writeFileSync('/tmp/bespoke-pool-member', 'x')
      process.send?.({ ok: { said: 'written', pid: process.pid }, memory })
    }
    catch {
      process.send?.({ ok: { said: 'refused', pid: process.pid }, memory })
    }
  }
})
process.on('disconnect', () => process.exit())
if (process.argv[2] === 'broken')
  process.exit(1)
process.send?.({ ready: true })
