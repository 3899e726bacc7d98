import type { FoundTerm } from '../matching/terms.ts'
import { spokenLanguagesIn } from '../language/index.ts'
import { anyPhrase } from '../language/patterns.ts'
import { certificatesIn } from './certificates.ts'
import { ROLE_NOUN } from './title.ts'

const CONJUNCTIONS = new Set('and or und oder sowie bzw et ou y e o u i en of og eller oraz lub albo та і й або чи и или'.split(' '))

/** Whether what stands between two names reads like a list's: signs, conjunctions, at most one word more ("Python, modern Django"). */
export function isGlue(between: string): boolean {
  if (between.length > 40 || /[.:!?\n]/.test(between.replace('bzw.', 'bzw')))
    return false
  const words = between.toLowerCase().split(/[\s,;/&|()•·▪+-]+/u).filter(Boolean)
  return words.length <= 3 && words.filter(word => !CONJUNCTIONS.has(word)).length <= 1
}

const NOT_A_TOOL = /^(?:\p{Lu}?\d+|GS-?\d+|B2[BC]|H1B|COVID-?19|\p{Lu}{2,}s|GmbH|PhD|BSc|MSc|\d+[kKhx])$/u

/**
 * Names of tools that the table does not know, told by their shape: capital letters or digits inside a word, in a list with known tools.
 */
export function oddNames(text: string, known: FoundTerm[]): { term: string, start: number, end: number }[] {
  const tools = known.filter(found => found.kind === 'tool')
  if (tools.length === 0)
    return []
  const out: { term: string, start: number, end: number }[] = []
  for (const { 0: name, index } of text.matchAll(/(?<![\p{L}\p{N}.@/-])\p{Lu}[\p{L}\p{N}]*(?:[.+#-][\p{L}\p{N}]+)*\+{0,2}(?:\s\p{Lu}[\p{L}\p{N}]+)?(?![\p{L}\p{N}@])/gu)) {
    const end = index + name.length
    const odd = /\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}|\.js$|\+\+$/u.test(name)
    if (name.length < 3 || !odd || NOT_A_TOOL.test(name) || known.some(found => found.start < end && index < found.end))
      continue
    if (tools.some(tool => isGlue(text.slice(Math.min(tool.end, end), Math.max(tool.start, index)))))
      out.push({ term: name, start: index, end })
  }
  return out
}

/** What says that a tool, a method or a standard follows. German ones stand apart: there every noun has a capital. */
const CUE = anyPhrase(`experience (?:with|of|in|using)|experienced (?:with|in)|knowledge of|understanding of(?: the)?|proficien\\p{L}+ (?:in|with)|familiar(?:ity)? with(?: the)?|working with|work(?:ed)? with|used|using|you know|skilled in|versed in|expertise in|hands-on with|competent in|certified in|background in|command of|exposure to|adherence to|cataloguing to
maîtris\\p{L}+(?: d[eu])?|connaissances? (?:de|du|des|d)|pratique (?:de|du)|à l aise avec|expérience (?:avec|sur|de)|utilisation (?:de|du)|logiciel
manejo (?:de|del)|conocimientos? (?:de|en|sobre)|dominio de|soltura con(?: el programa| la herramienta)?|(?:el|del) programa|saber (?:usar|manejar)(?: \\p{Lu}\\p{L}+ y)?|experiencia (?:con|en)|uso de
conhecimentos? (?:de|em)|domínio d[eo]|domínio avançado d[eo]|vivência (?:em|com)|experiência (?:com|em)|chamados no|registe tudo no|uso d[eo]
je kent|werkt (?:vlot |goed |graag )?met|ervaring met|kennis van(?: het| de)?|bekend met|werken met|kendskab til|kender(?: til)?|erfaring med|arbejdet med|fortrolig med|brug af|rutineret i
знання|володіння|досвід(?: роботи)? (?:з|в|у|із)|розуміння|працював з|знание|владение|опыт(?: работы)? (?:с|в)|знаком\\p{L}* с|понимание|работать в
znajomość|obsług\\p{L}+|doświadczenie (?:z|w|we)|korzystania z|umiejętność (?:obsługi|pracy w)|platformy|znalost|zkušenost\\p{L}* s|kunskaper i|erfarenhet av|vana vid|dokumentation i|conoscenza (?:di|del)|esperienza (?:con|in)|uso di`, 'giu')
const GERMAN = anyPhrase('und|mit|der|die|das|für|von|oder')
const GERMAN_CUE = anyPhrase(`kenntnisse (?:in|im|von|der|des)|umgang mit|erfahrung(?:en)? (?:mit|in|im)|arbeiten (?:mit|in)|vertraut mit|beherrschst|akte in|customizing von|und im`, 'giu')

const NAME = String.raw`\p{Lu}[\p{L}\p{N}]*(?:[.+#&/-][\p{L}\p{N}]+)*(?:\(\p{Lu}\)|\[\p{L}+\])?`
const NAMES = new RegExp(`^\\s+(?:the |das |les? |la |el |o |a |het |de )?(${NAME}(?: ${NAME}){0,2})((?:\\s?(?:,|/|\\s(?:and|or|und|oder|et|ou|en|of|og|eller|lub|oraz|та|або|или|nebo|och|[yoeiиa]))\\s?(?:de |d['’])?${NAME}(?: ${NAME}){0,2})*)`, 'u')
const ONE_NAME = new RegExp(`${NAME}(?: ${NAME}){0,2}`, 'gu')
/** Capitalised, and still no tool. */
const ORDINARY = anyPhrase(`i|we|you|our|the|this|that|an?|one|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|english|german|europe\\p{L}*|uk|us|usa|eu|dach|emea|germany|switzerland|asia|internet|bachelor\\p{L}*|master\\p{L}*|phd|ba|bs|ms|diploma|it|hr|ceo|cto|cfo|vp|b2b|b2c|saas|kmu|team\\p{L}*|management|agile|senior|junior|lead|head|c-level|gmbh|ag|inc|ltd|fortune|series|yes|no|ngo|ngos|r&d|sme|smes|pm|pms|qa|ui|ux|key user|id|ok`)

/** Names after "experience with", "kendskab til" and the like: whatever stands there in capitals is meant as a skill. */
export function namesAfterCues(text: string, known: FoundTerm[]): { term: string, start: number, end: number }[] {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  // Where most words have a capital, a capital says nothing.
  if (words.length > 3 && words.filter(word => /^\p{Lu}\p{Ll}/u.test(word)).length > words.length * 0.6)
    return []
  const german = GERMAN.test(text)
  const taken = [...known, ...spokenLanguagesIn(text), ...certificatesIn(text)]
  const out: { term: string, start: number, end: number }[] = []
  for (const cue of text.matchAll(german ? GERMAN_CUE : CUE)) {
    const from = cue.index + cue[0].length
    const list = NAMES.exec(text.slice(from))
    if (list === null)
      continue
    for (const { 0: name, index } of list[0].matchAll(ONE_NAME)) {
      const start = from + index
      const end = start + name.length
      const shaped = /^\p{Lu}{2,}|\p{Ll}\p{Lu}|[\d/[(&]/u.test(name)
      const overlaps = [...taken, ...out].some(other => other.start < end && start < other.end)
      // A single known name inside of a longer one ("Google Cloud Spanner") stays what the table says.
      if (!overlaps && name.length > 1 && !ORDINARY.test(name) && !NOT_A_TOOL.test(name) && !ROLE_NOUN.test(name) && (!german || shaped))
        out.push({ term: name, start, end })
    }
  }
  return out
}
