import process from 'node:process'
import { verifyContent } from '../src/grounding/index.ts'
import { TRUTH_CASES } from './truth/index.ts'
import { patched, readBase } from './truth/patch.ts'

const only = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
const cases = TRUTH_CASES.filter(({ name }) => only.length === 0 || only.some(part => name.includes(part)))

interface Tally { right: number, total: number }
const byLie = new Map<string, Tally>()
const faithful: Tally = { right: 0, total: 0 }
let milliseconds = 0
for (const { name, base, fabricated, faithful: rewrites } of cases) {
  const content = readBase(base)
  for (const [lie, ...patch] of fabricated) {
    const tailored = patched(content, patch)
    const start = performance.now()
    const found = verifyContent(content, tailored).length > 0
    milliseconds += performance.now() - start
    const tally = byLie.get(lie) ?? { right: 0, total: 0 }
    byLie.set(lie, { right: tally.right + Number(found), total: tally.total + 1 })
    if (!found)
      console.log(`missed  ${name} · ${lie} · ${JSON.stringify(patch)}`)
  }
  for (const patch of rewrites) {
    const findings = verifyContent(content, patched(content, patch))
    faithful.total++
    faithful.right += Number(findings.length === 0)
    if (findings.length > 0)
      console.log(`false   ${name} · ${JSON.stringify(patch)}\n        ${findings.map(({ code, claim }) => `${code} ${claim}`).join(' | ')}`)
  }
}
const planted = [...byLie.values()].reduce((sum, tally) => ({ right: sum.right + tally.right, total: sum.total + tally.total }), { right: 0, total: 0 })
for (const [lie, { right, total }] of byLie)
  console.log(`${lie.padEnd(12)} ${right}/${total}`)
const recall = planted.right / planted.total
const alarms = 1 - faithful.right / faithful.total
console.log(`resumes ${cases.length} · planted ${planted.total} · recall ${recall.toFixed(3)} · faithful ${faithful.total} · false alarms ${alarms.toFixed(3)} · ${(milliseconds / planted.total).toFixed(1)} ms a check`)
process.exitCode = recall >= 0.99 && alarms <= 0.03
  ? 0
  : 1
