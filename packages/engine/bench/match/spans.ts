import { spokenLanguagesIn } from '../../src/language/index.ts'
import { findTerms } from '../../src/matching/index.ts'
import { certificatesIn } from '../../src/vacancies/certificates.ts'
import { degreeIn } from '../../src/vacancies/degrees.ts'
import { textOf } from './files.ts'

interface Span { start: number, end: number }
interface Sentence { text: string, spans: Span[] }

/**
 * What is published for each set. SkillSpan: strict span F1 of models trained on its labels (JobSpanBERT of its paper, as Herandi et al. 2024 report it again).
 * Kompetencer's paper classifies spans that are given, by weighted macro F1; nobody has published how well its spans are found.
 */
const PUBLISHED: [set: string, figure: string][] = [
  ['SkillSpan', 'trained models find knowledge with strict F1 62 and skills with strict F1 56'],
  ['Kompetencer', 'its paper classifies given spans and publishes no figure for finding them'],
]

function sentence(tokens: string[], ...layers: string[][]): Sentence {
  const starts: number[] = []
  let text = ''
  for (const token of tokens) {
    if (text !== '')
      text += ' '
    starts.push(text.length)
    text += token
  }
  const spans: Span[] = []
  for (const tags of layers) {
    let current: Span | undefined
    tags.forEach((tag, at) => {
      const start = starts[at] ?? 0
      const end = start + (tokens[at]?.length ?? 0)
      if (tag.startsWith('B')) {
        current = { start, end }
        spans.push(current)
      }
      else if (tag.startsWith('I') && current !== undefined) {
        current.end = end
      }
      else {
        current = undefined
      }
    })
  }
  return { text, spans }
}

function skillspan(directory: string, split: string, layer: 'tags_skill' | 'tags_knowledge'): Sentence[] {
  const lines = textOf(directory, 'labelled/skillspan', `${split}.jsonl`)?.trim().split('\n') ?? []
  return lines.map((line) => {
    const row = JSON.parse(line) as { tokens: string[], tags_skill: string[], tags_knowledge: string[] }
    return sentence(row.tokens, row[layer])
  })
}

function kompetencer(directory: string, split: string, column: 1 | 2): Sentence[] {
  const blocks = textOf(directory, 'labelled/kompetencer', `kompetencer_danish_${split}.conll`)?.split(/\n\s*\n/) ?? []
  return blocks.map((block) => {
    const rows = block.split('\n').map(row => row.split('\t')).filter(row => row.length > 2)
    return sentence(rows.map(row => row[0] ?? ''), rows.map(row => row[column] ?? 'O'))
  })
}

/** Spans of a text. Manners ("team player") are the skill layer's; in the knowledge layer, which leaves them out by its guidelines, they aren't told. */
function found(text: string, hasManners: boolean): Span[] {
  const degree = degreeIn(text)
  const spans: Span[] = [
    ...findTerms(text).filter(term => term.kind !== 'role' && (hasManners || term.kind !== 'soft')),
    ...spokenLanguagesIn(text),
    ...certificatesIn(text),
    ...degree === undefined ? [] : [degree],
  ]
  return spans.filter((span, at) => !spans.some((other, position) => position < at && other.start < span.end && span.start < other.end))
}

/** Precision, recall and F1: strict counts equal borders, loose counts any overlap. */
function score(sentences: Sentence[], hasManners: boolean): { strict: string, loose: string, gold: number } {
  const count = { gold: 0, mine: 0, strict: 0, mineLoose: 0, goldLoose: 0 }
  for (const { text, spans } of sentences) {
    const mine = found(text, hasManners)
    count.gold += spans.length
    count.mine += mine.length
    count.strict += mine.filter(span => spans.some(gold => gold.start === span.start && gold.end === span.end)).length
    count.mineLoose += mine.filter(span => spans.some(gold => gold.start < span.end && span.start < gold.end)).length
    count.goldLoose += spans.filter(gold => mine.some(span => gold.start < span.end && span.start < gold.end)).length
  }
  const line = (precision: number, recall: number): string => `P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)} F1 ${(200 * precision * recall / Math.max(1e-9, precision + recall)).toFixed(1)}`
  return {
    strict: line(count.strict / Math.max(1, count.mine), count.strict / Math.max(1, count.gold)),
    loose: line(count.mineLoose / Math.max(1, count.mine), count.goldLoose / Math.max(1, count.gold)),
    gold: count.gold,
  }
}

export function measureSpans(directory: string): void {
  const sets: [string, Sentence[]][] = [
    ['SkillSpan train, knowledge', skillspan(directory, 'train', 'tags_knowledge')],
    ['SkillSpan dev, knowledge', skillspan(directory, 'dev', 'tags_knowledge')],
    ['SkillSpan dev, skills', skillspan(directory, 'dev', 'tags_skill')],
    ['Kompetencer (Danish) test, knowledge', kompetencer(directory, 'test', 2)],
    ['Kompetencer (Danish) test, skills', kompetencer(directory, 'test', 1)],
  ]
  for (const [name, sentences] of sets.filter(([, list]) => list.length > 0)) {
    const hasManners = name.endsWith('skills')
    const { strict, loose, gold } = score(sentences, hasManners)
    console.log(`${name}: ${gold} spans · strict ${strict} · overlapping ${loose}`)
    // The whole set holds lists and company text as well, whose names the annotators left out.
    const asking = score(sentences.filter(({ spans }) => spans.length > 0), hasManners)
    console.log(`  only sentences with a label: strict ${asking.strict} · overlapping ${asking.loose}`)
    console.log(`  published: ${PUBLISHED.find(([set]) => name.startsWith(set))?.[1]}`)
  }
}
