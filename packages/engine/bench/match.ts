/**
 * Measures reading and matching against labelled material in a directory:
 *
 *   node packages/engine/bench/match.ts DIRECTORY
 *
 * Looks for labelled/skillspan/*.jsonl, labelled/kompetencer/*.conll, labelled/skillora/pairs.json with gold/ and jobs/;
 * what isn't there is left out. What the numbers mean is told in specs/scoring.md.
 */
import process from 'node:process'
import { measureAdvertisements, measureScale } from './match/advertisements.ts'
import { measurePairs } from './match/pairs.ts'
import { measureSpans } from './match/spans.ts'

const [directory] = process.argv.slice(2)
if (directory === undefined) {
  console.error('Name the directory that holds the labelled material: node packages/engine/bench/match.ts DIRECTORY')
  process.exit(2)
}
measureSpans(directory)
measurePairs(directory)
measureAdvertisements(directory)
measureScale(directory)
