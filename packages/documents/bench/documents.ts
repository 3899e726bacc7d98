/** Typesets every fixture with every template on both papers and prints what it took and what came out. */
import type { ResumeContent } from '@int/schema'
import { contentStrings } from '@int/engine/content'
import { paperSchema, TEMPLATES } from '@int/schema'
import { extractText, getDocumentProxy } from 'unpdf'
import { fullContent, shortContent } from '../src/write/fixtures/contents.ts'
import { scripts } from '../src/write/fixtures/scripts.ts'
import { createTypesetter } from '../src/write/index.ts'

const ROUNDS = 15
const fixtures: Record<string, ResumeContent> = { full: fullContent, short: shortContent, ...scripts }
/** Their words come back from a PDF in visual pieces, so whole words cannot be looked for. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he'])

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0
}

function lostWords(content: ResumeContent, text: string): number {
  const shown = text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '')
  return contentStrings(content)
    .filter(({ field }) => !/(?:^|\.)(?:startDate|endDate|date|workFormat)$/.test(field))
    .flatMap(string => string.text.split(/\s+/))
    .filter(word => !shown.includes(word.normalize('NFKC').replace(/\p{Cf}/gu, '')))
    .length
}

const typesetter = createTypesetter()
const rows: Record<string, string | number>[] = []
for (const template of TEMPLATES) {
  for (const paper of paperSchema.options) {
    for (const [fixture, content] of Object.entries(fixtures)) {
      const times: number[] = []
      let pdf: Uint8Array = new Uint8Array()
      for (let round = 0; round < ROUNDS; round++) {
        // Another summary each time, so that no round is answered from the cache.
        const changed = { ...content, summary: `${content.summary ?? ''} ${round}` }
        const start = performance.now()
        pdf = await typesetter.pdf(changed, { template, paper })
        times.push(performance.now() - start)
      }
      const bytes = pdf.length
      const { text, totalPages } = await extractText(await getDocumentProxy(pdf), { mergePages: true })
      rows.push({
        template,
        paper,
        fixture,
        'median ms': Number(median(times).toFixed(1)),
        bytes,
        'pages': totalPages,
        'words lost': RIGHT_TO_LEFT.has(fixture) ? 'n/a' : lostWords(content, text),
      })
    }
  }
}
console.table(rows)
