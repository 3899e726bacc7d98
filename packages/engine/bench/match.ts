/**
 * Measures reading and matching, on our own labelled material and on other people's in a directory:
 *
 *   node packages/engine/bench/match.ts DIRECTORY
 *
 * Looks there for labelled/skillspan/*.jsonl, labelled/kompetencer/*.conll, labelled/skillora/pairs.json with gold/ and jobs/;
 * what isn't there is left out. BESPOKE_SHOW=1 prints every difference from our own labels. What the numbers mean is told in specs/scoring.md.
 */
import process from 'node:process'
import { measureAdvertisements, measureScale } from './match/advertisements.ts'
import { measureOwnAdvertisements } from './match/gold.ts'
import { measurePairs } from './match/pairs.ts'
import { measureSpans } from './match/spans.ts'
import { measureTailoring } from './match/tailoring.ts'
import { measureVerdicts } from './match/verdicts.ts'

const [directory] = process.argv.slice(2)
if (directory === undefined) {
  console.error('Name the directory that holds the labelled material: node packages/engine/bench/match.ts DIRECTORY')
  process.exit(2)
}
const show = process.env.BESPOKE_SHOW === '1'
measureOwnAdvertisements(show)
measureVerdicts(show)
measureSpans(directory)
measurePairs(directory)
measureTailoring(directory, show)
measureAdvertisements(directory)
measureScale(directory)
