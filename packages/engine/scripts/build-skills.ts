/**
 * Builds the table of skills (src/matching/data/skills.ts) from the lists beside this file and from open taxonomies.
 *
 *   node packages/engine/scripts/build-skills.ts TAXONOMY_DIRECTORY
 *
 * The directory holds the unpacked sources that src/matching/data/README.md names, each in a folder of its own.
 */
import type { Term } from './skills/table.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { escoTerms, linguistTerms, onetTerms, topicRelations } from './skills/sources.ts'
import { addCurated, addTranslations, createTable, encodeTable } from './skills/table.ts'

const [directory] = process.argv.slice(2)
if (directory === undefined) {
  console.error('Name the directory that holds the taxonomies: node packages/engine/scripts/build-skills.ts DIRECTORY')
  process.exit(2)
}

const here = import.meta.dirname
const read = (path: string): string => readFileSync(path, 'utf8')
const table = createTable()
for (const file of ['technology.txt', 'business.txt'])
  addCurated(table, read(join(here, 'skills', file)))
addTranslations(table, read(join(here, 'skills', 'translations.txt')))

const prose = proseWords(['occupations', 'skillGroups', 'transversalSkillsCollection', 'greenSkillsCollection', 'researchSkillsCollection'].map(name => read(join(directory, `esco_1.2.0/${name}_en.csv`))).join('\n'))
const imported: Record<string, Term[]> = {
  linguist: linguistTerms(read(join(directory, 'linguist/languages.yml'))),
  onet: onetTerms(read(join(directory, 'onet/Technology_Skills.txt'))),
  esco: escoTerms(['digital', 'research', 'green'].map(name => read(join(directory, `esco_1.2.0/${name}SkillsCollection_en.csv`)))),
}
for (const [source, terms] of Object.entries(imported)) {
  const added = terms.filter(term => table.add(term, prose)).length
  console.log(`${source}: ${added} of ${terms.length} terms are new`)
}
const related = topicRelations(read(join(directory, 'github_topics/topics_aliases.json')))
console.log(`topics: ${related.filter(([one, other]) => table.relate(one, other)).length} relations`)

const lines = encodeTable(table)
const text = `/** The table of skills, one a line; built by scripts/build-skills.ts, see README.md for its form and its sources. */
export const SKILLS_TABLE = \`
${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`
`
writeFileSync(join(here, '../src/matching/data/skills.ts'), text)
console.log(`${lines.length} terms, ${Math.round(Buffer.byteLength(text) / 1000)} kB`)

/** Words that ordinary prose uses in lower case: as names of tools they would be found everywhere. */
function proseWords(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/(?<![\p{L}\d])\p{Ll}{2,}(?![\p{L}\d])/gu), ([word]) => word))
}
