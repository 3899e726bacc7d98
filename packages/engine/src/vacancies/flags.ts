import type { Requirement, VacancyFlag } from '@int/schema'
import type { Statement } from './lines.ts'
import { anyPhrase } from '../language/patterns.ts'
import { termOf } from '../matching/terms.ts'
import { seniorityOf } from '../matching/titles.ts'
import { yearsIn } from './years.ts'

/** Year of the first public release, for asking "ten years of it" of something younger. Source: the projects' own release notes. */
const SINCE: Record<string, number> = {
  'Kubernetes': 2014,
  'Docker': 2013,
  'React': 2013,
  'Vue.js': 2014,
  'Angular': 2010,
  'TypeScript': 2012,
  'Rust': 2012,
  'Go': 2009,
  'Swift': 2014,
  'SwiftUI': 2019,
  'Kotlin': 2011,
  'Flutter': 2017,
  'Next.js': 2016,
  'Svelte': 2016,
  'Terraform': 2014,
  'TensorFlow': 2015,
  'PyTorch': 2016,
  'FastAPI': 2018,
  'GraphQL': 2015,
  'Snowflake': 2014,
  'dbt': 2016,
  'Databricks': 2013,
  'Airflow': 2015,
  'Kafka': 2011,
  'Apache Spark': 2012,
  'LangChain': 2022,
  'large language models': 2018,
  'generative AI': 2014,
}

/** Years that a text may ask for without more ado of someone at the beginning. */
const JUNIOR_YEARS = 3
/** More named tools among the musts than this, and nobody meets them all. */
const MANY_SKILLS = 25
/** So many lines of work in one set of musts belong to several people. */
const MANY_TRADES = 5

const PHRASES: [VacancyFlag['code'], RegExp, string][] = [
  ['HYPE_WORDS', anyPhrase(`rock ?stars?|ninjas?|gurus?|wizards?|unicorns?|superstars?|10x (?:engineer|developer)|jedi|work hard,? play hard|hustle|crush it`), 'Words like these say nothing about the work and a little about the place.'],
  ['FAMILY', anyPhrase(`we(?:['’]re| are)(?: all)?(?: like)? (?:a|one)(?: \\p{L}+)? family|like (?:a )?family|wir sind (?:wie )?eine (?:große )?familie|nous sommes une (?:grande )?famille|somos una (?:gran )?familia|somos uma (?:grande )?família|wij zijn (?:als )?een familie|vi er som en familie|ми (?:як )?(?:одна )?родина|мы (?:как )?(?:одна )?(?:большая )?семья|jesteśmy jak rodzina`), 'A firm that calls itself a family often expects what families do for free.'],
  ['UNPAID_WORK', anyPhrase(`unpaid|without pay|no (?:salary|pay)|volunteer basis|for exposure|equity only|unbezahlt\\p{L}*|ohne vergütung|non rémunérée?|sin remuneración|no remunerad[oa]|não remunerad[oa]|onbetaald\\p{L}*|ulønnet\\p{L}*|без оплати|неоплачуван\\p{L}+|неоплачиваем\\p{L}+|bezpłatn\\p{L}+ staż`), 'The posting says that work is not paid.'],
  ['VAGUE', anyPhrase(`other duties as (?:assigned|required|needed)|wear (?:many|multiple|several) hats|whatever it takes|and much more|various (?:other )?tasks|jack of all trades|no two days are the same`), 'What the work is stays open.'],
]
const ON_CALL = anyPhrase(`on-?call|(?:be |availab\\p{L}+ |reachable )(?:\\p{L}+ )?24/7|nights and weekends|available at all times|rufbereitschaft|astreintes?|guardias`)
const PAID = anyPhrase(`paid|compensat\\p{L}+|allowance|remunerat\\p{L}+|vergüt\\p{L}+|bezahlt|rémunér\\p{L}+|rotation bonus|overtime pay|time off in lieu|zulage`)

/** Things in a posting that deserve a second look, in the order of the text. They are hints; none is counted anywhere. */
export function flagsOf(statements: Statement[], title: string, requirements: Requirement[]): VacancyFlag[] {
  const flags: VacancyFlag[] = []
  const add: Add = (code, message, at, params) => {
    if (!flags.some(flag => flag.code === code && flag.start === at.start))
      flags.push({ code, message, ...params === undefined ? {} : { params }, text: at.text, start: at.start, end: at.end })
  }
  const within = (statement: Statement, match: RegExpExecArray): { text: string, start: number, end: number } =>
    ({ text: match[0], start: statement.start + match.index, end: statement.start + match.index + match[0].length })

  for (const statement of statements) {
    for (const [code, pattern, message] of PHRASES) {
      const match = pattern.exec(statement.text)
      if (match !== null)
        add(code, message, within(statement, match))
    }
    const onCall = ON_CALL.exec(statement.text)
    if (onCall !== null && !statements.some(other => PAID.test(other.text) && ON_CALL.test(other.text)))
      add('UNPAID_ON_CALL', 'Standing by is expected, and nothing is said of its pay.', within(statement, onCall))
    if (title !== '' && seniorityOf(title) <= 1) {
      const long = yearsIn(statement.text).find(found => found.years > JUNIOR_YEARS)
      if (long !== undefined)
        add('TOO_MUCH_FOR_LEVEL', `${long.years} years are much for "${title}".`, { text: long.text, start: statement.start + long.start, end: statement.start + long.end }, { years: long.years, title })
    }
  }
  fromRequirements(requirements, add)
  return flags.toSorted((one, other) => one.start - other.start)
}

type Add = (code: VacancyFlag['code'], message: string, at: { text: string, start: number, end: number }, params?: VacancyFlag['params']) => void

function fromRequirements(requirements: Requirement[], add: Add): void {
  const place = ({ text, start = 0, end = 0 }: Requirement): { text: string, start: number, end: number } => ({ text, start, end })
  // The newest year that the text of the table knows of; a pure function has no clock, and later years only make the rule milder.
  const known = 2026
  for (const requirement of requirements) {
    const since = SINCE[requirement.term]
    if (since !== undefined && requirement.years !== undefined && requirement.years > known - since)
      add('IMPOSSIBLE_EXPERIENCE', `${requirement.term} has been public since ${since}; ${requirement.years} years of it cannot be had.`, place(requirement), { term: requirement.term, since, years: requirement.years })
  }
  const musts = requirements.filter(({ kind, importance }) => kind === 'skill' && importance === 'must')
  const tools = musts.filter(({ term }) => termOf(term)?.kind === 'tool')
  const last = tools.at(-1)
  if (tools.length > MANY_SKILLS && last !== undefined)
    add('TOO_MANY_SKILLS', `${tools.length} tools are demanded at once.`, place(last), { count: tools.length })
  const trades = new Map<string, Requirement>()
  for (const requirement of musts) {
    const trade = tradeOf(requirement.term)
    if (trade !== undefined && !trades.has(trade))
      trades.set(trade, requirement)
  }
  const first = [...trades.values()].at(-1)
  if (trades.size >= MANY_TRADES && first !== undefined)
    add('PASTED_SKILL_SETS', `Skills of ${trades.size} lines of work are demanded together: ${[...trades.keys()].join(', ')}.`, place(first), { count: trades.size })
}

/** Lines of work by telltale skills: who does one of them rarely does the next. */
const TRADES: [trade: string, skills: Set<string>][] = [
  ['software', new Set(['React', 'Angular', 'Vue.js', 'Java', 'Spring Boot', 'C#', '.NET', 'PHP', 'Ruby on Rails', 'C++'])],
  ['mobile', new Set(['iOS', 'Android', 'Flutter', 'React Native', 'SwiftUI'])],
  ['data', new Set(['Apache Spark', 'Hadoop', 'TensorFlow', 'PyTorch', 'machine learning', 'dbt', 'Tableau', 'Power BI'])],
  ['operations', new Set(['Kubernetes', 'Terraform', 'Ansible', 'Jenkins'])],
  ['design', new Set(['Adobe Photoshop', 'Adobe Illustrator', 'Figma', 'Adobe InDesign', 'graphic design', 'video editing'])],
  ['marketing', new Set(['SEO', 'SEM', 'Google Ads', 'content marketing', 'social media marketing', 'email marketing'])],
  ['sales', new Set(['sales', 'cold calling', 'account management', 'B2B sales'])],
  ['accounting', new Set(['accounting', 'payroll', 'taxation', 'DATEV', 'IFRS'])],
  ['business systems', new Set(['SAP', 'Salesforce', 'Microsoft Dynamics', 'ABAP'])],
  ['human resources', new Set(['recruiting', 'human resources'])],
]

function tradeOf(term: string): string | undefined {
  return TRADES.find(([, skills]) => skills.has(term))?.[0]
}
