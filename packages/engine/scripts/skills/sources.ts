import type { Term } from './table.ts'

const tool = (name: string, aliases: string[] = [], implies: string[] = []): Term => ({ name, kind: 't', aliases, implies, related: [] })

/** Firms, consumer services and everyday words among the names of software. */
const NOT_A_SKILL = new Set(['Google', 'Instagram', 'Facebook', 'LinkedIn', 'TikTok', 'YouTube', 'Twitter', 'Blink', 'FaceTime', 'Skype', 'Quicken', 'WAM', 'HMS', 'ESRI', 'Pinterest', 'Snapchat', 'WhatsApp', 'Reddit', 'Yahoo', 'Amazon', 'Apple', 'Litchi', 'Kitty Hawk', 'The General Store', 'Appletree', 'Seesaw', 'Absorb', 'Google Chrome', 'Apple Safari', 'Microsoft Internet Explorer', 'Mozilla Firefox', 'Evernote', 'Apple', 'Waze', 'Children\'s educational', 'Indeed', 'Monster', 'Glassdoor', 'Blogger', 'Software libraries', 'Wiki', 'Shiva', 'Backbox', 'Grovo', 'Sakai', 'Global positioning system GPS', 'software frameworks', 'hybrid model', 'office software', 'computer equipment', 'business ICT systems', 'emergent technologies', 'hardware components', 'hardware industry', 'hardware platforms', 'alarm systems', 'computer technology', 'digital systems', 'levels of software testing', 'plant species', 'control systems', 'natural history', 'by-products', 'social alliances', 'ICT market', 'computer history', 'electronic communication', 'types of wood', 'Act!'])

const VENDORS = /^(?:Microsoft|Adobe Systems|Adobe|Oracle|IBM|Google|Apple|Autodesk|Dassault Systemes|Intuit|Corel|The MathWorks|Amazon|Atlassian|ESRI|Bentley|Siemens|Cisco|Trimble|Hewlett-Packard|HP|Sage|Thomson Reuters|Blackbaud|McKesson|Apache|Symantec|Sun|National Instruments|Wolfram Research|Rockwell Automation|Bentley Systems)\s+/

const COMMODITY_IMPLIES: Record<string, string[]> = {
  'Computer aided design CAD software': ['CAD'],
  'Customer relationship management CRM software': ['CRM'],
  'Enterprise resource planning ERP software': ['ERP'],
  'Accounting software': ['accounting'],
  'Geographic information system': ['GIS'],
  'Map creation software': ['GIS'],
  'Point of sale POS software': ['POS'],
  'Video creation and editing software': ['video editing'],
  'Medical software': ['healthcare'],
  'Human resources software': ['human resources'],
}

/** Rows of a CSV text with quoted fields, as objects by the header's names. */
function csvRows(text: string): Record<string, string>[] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (quoted) {
      if (char !== '"') {
        field += char
      }
      else if (text[at + 1] === '"') {
        field += '"'
        at++
      }
      else {
        quoted = false
      }
    }
    else if (char === '"') {
      quoted = true
    }
    else if (char === ',' || char === '\n') {
      rows.at(-1)?.push(field.trim())
      field = ''
      if (char === '\n')
        rows.push([])
    }
    else {
      field += char
    }
  }
  const [header = [], ...body] = rows
  return body.filter(row => row.length > 1).map(row => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])))
}

/** Programming and markup languages with the aliases that are not plain words. */
export function linguistTerms(yaml: string): Term[] {
  return yaml.split(/\n(?=\S)/).flatMap((block) => {
    const name = /^"?([^\n"#][^\n":]*)"?:\n/.exec(block)?.[1]
    if (name === undefined || !/\n {2}type: programming/.test(block))
      return []
    return [tool(/^\p{L}+$/u.test(name) ? `?${name}` : `^${name}`, [], ['programming'])]
  })
}

/** Names of software that at least three occupations use; the vendor before a name that stands alone becomes optional. */
export function onetTerms(text: string): Term[] {
  const uses = new Map<string, { count: number, commodity: string }>()
  for (const line of text.split('\n').slice(1)) {
    const [, example = '', , commodity = ''] = line.split('\t')
    const known = uses.get(example)
    uses.set(example, { count: (known?.count ?? 0) + 1, commodity })
  }
  return [...uses].filter(([, { count }]) => count >= 4).flatMap(([example, { commodity }]) => {
    const name = example.replace(/\s*\(.*\)/, '').replace(/ (?:software|systems?|applications?|program|database|tools?|suite)$/i, '').trim()
    // "Scheduling software", "Computer aided design CAD software": kinds of things rather than things.
    if (name === '' || NOT_A_SKILL.has(name) || /^\p{Lu}?[\p{Ll}\d-]+(?: [\p{Ll}-]+)+(?: \p{Lu}+)?$/u.test(name) || !/\p{Lu}/u.test(name) || / software/i.test(name))
      return []
    if (/^\p{Lu}[\p{Ll}-]+$/u.test(name) && /software|systems?/i.test(example))
      return []
    const short = name.replace(VENDORS, '')
    return [tool(`^${name}`, short !== name && / /.test(short)
      ? [`^${short}`]
      : [], COMMODITY_IMPLIES[commodity] ?? [])]
  })
}

/** Fields of knowledge with their other names; skills phrased as verbs ("manage …") read badly as terms and stay out. */
export function escoTerms(files: string[]): Term[] {
  const bare = (label: string): string => label.replace(/\s*\(.*?\)/g, '').trim()
  const short = (label: string): boolean => label.length > 4 && label.split(' ').length <= 4 && !/[,;:]/.test(label)
  return files.flatMap(csvRows).filter(row => row.skillType === 'knowledge').flatMap((row) => {
    const name = bare(row.preferredLabel ?? '')
    if (!short(name) || NOT_A_SKILL.has(name) || /^(?:types of|understand|ICT) /.test(name))
      return []
    const named = /\p{Lu}/u.test(name)
    const aliases = (row.altLabels ?? '').split(/\s*[|\n]\s*/).map(bare).filter(alias => short(alias) && alias.includes(' '))
    return [{
      name: named ? `^${name}` : name,
      kind: named ? 't' as const : 'c' as const,
      // Beside a product's name, the taxonomy lists phrases around it ("Haskell techniques"), which name nothing else.
      aliases: named ? [] : [...new Set(aliases)].slice(0, 6),
      implies: [],
      related: [],
    }]
  })
}

/** Pairs of topics that their curators call related. */
export function topicRelations(json: string): [string, string][] {
  const topics = JSON.parse(json) as { name: string, related: string[] }[]
  return topics.flatMap(({ name, related }) => related.map((other): [string, string] => [name, other]))
}
