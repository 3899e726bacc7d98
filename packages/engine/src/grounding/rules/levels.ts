import type { Rule } from './rule.ts'
import { clausesOf } from '../clauses.ts'
import { hitsOf, tablePattern } from '../patterns.ts'
import { contentWords, sameStem } from '../words.ts'
import { finding, TEXTS } from './rule.ts'

/** Language levels whose words mean the same. The Council of Europe's six levels stand for themselves. */
const LEVELS: { name: string, pattern: RegExp }[] = [
  { name: 'native', patterns: 'modersmal | morsmal | native(?: speaker)? | mother.?tongue | first language | muttersprach\\w* | langue maternelle | natif | native | nativ[oa] | lengua materna | lingua materna | idioma materno | moedertaal | ojczyst\\w* | jezyk ojczysty | рідна | рідний | носій | родной | родная | носитель | madrelingua | ana ?dil\\w* | 母语 | 母語 | ネイティブ' },
  { name: 'bilingual', patterns: 'bilingu\\w* | zweisprachig | tweetalig | dwujezyczn\\w* | двомовн\\w* | двуязычн\\w* | iki dilli' },
  { name: 'c2', patterns: 'c2' },
  { name: 'c1', patterns: 'c1' },
  { name: 'b2', patterns: 'b2' },
  { name: 'b1', patterns: 'b1' },
  { name: 'a2', patterns: 'a2' },
  { name: 'a1', patterns: 'a1' },
  { name: 'fluent', patterns: 'flydende | flytende | flytande | fluent\\w* | fliessend | verhandlungssicher | courant | fluid[oa] | fluente | vloeiend | biegl\\w* | вільн\\w* | свободн\\w* | akici | 流利 | 流暢' },
  { name: 'good', patterns: 'good | gut(?:e kenntnisse)? | bon niveau | buen[oa]? | bo[ma] | goed | dobr\\w* | добр\\w* | хорош\\w*' },
  { name: 'intermediate', patterns: 'intermediate | mittelstufe | intermediaire | intermedi[oa] | gemiddeld | sredni\\w* | середн\\w* | средн\\w*' },
  { name: 'basic', patterns: 'scolaire\\w* | basic\\w* | beginner | elementary | grundkenntnisse | anfanger | notions | debutant | basic[oa] | basis\\w* | podstaw\\w* | базов\\w* | початков\\w* | начальн\\w*' },
].map(({ name, patterns }) => ({ name, pattern: tablePattern(patterns) }))

/** The level that a language entry states, or `undefined` for words the table does not know. */
export function levelOf(text: string): string | undefined {
  return LEVELS.find(({ pattern }) => hitsOf(text, pattern).length > 0)?.name
}

/** How much of a language each level is; words of the same height may stand for each other. */
const HEIGHTS: Record<string, number> = { a1: 1, a2: 2, basic: 2, b1: 3, intermediate: 3, good: 4, b2: 4, c1: 5, fluent: 5, c2: 6, bilingual: 7, native: 7 }

/** "Fluent in French" in running text: no more than the language's own entry says. */
export const spokenLevel: Rule = {
  name: 'spoken level',
  policies: TEXTS,
  check: ({ pointer, text, spoken }) => clausesOf(text).flatMap((clause) => {
    const claimed = LEVELS.flatMap(({ name, pattern }) => hitsOf(clause.text, pattern).map(hit => ({ height: HEIGHTS[name] ?? 0, hit })))
    const lowest = Math.min(...claimed.map(({ height }) => height))
    const words = contentWords(clause.text)
    const raised = spoken.filter(({ name }) => contentWords(name).some(one => words.some(word => sameStem(one.stem, word.stem))))
      .filter(({ level }) => lowest > (HEIGHTS[levelOf(level ?? '') ?? ''] ?? 4))
    return claimed.length === 0 || raised.length === 0
      ? []
      : [finding('UNSUPPORTED_SKILL', pointer, claimed[0]!.hit.text, 'this level is not stated')]
  }),
}
