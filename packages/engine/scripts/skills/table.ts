/** A term on its way into the table. Names keep their case marks: `^` exact case, `?` exact case beside a known term. */
export interface Term {
  name: string
  /** `t` a named tool, language or standard; `c` a field or method; `s` a way of working with people; `r` a job title. */
  kind: 't' | 'c' | 's' | 'r'
  aliases: string[]
  implies: string[]
  related: string[]
  /** Terms that imply this one are relatives of one another. */
  isClass?: boolean
}

export interface Table {
  terms: Map<string, Term>
  add: (term: Term, prose: Set<string>) => boolean
  relate: (one: string, other: string) => boolean
  find: (name: string) => Term | undefined
  /** Makes a wording lead to a term; `false` where it already leads somewhere. */
  claim: (wording: string, term: Term) => boolean
}

const unmarked = (name: string): string => name.replace(/^[\^?~]/, '')
const keyOf = (name: string): string => unmarked(name).toLowerCase().replace(/[\s\-_/.]+/g, '')

export function createTable(): Table {
  const terms = new Map<string, Term>()
  const owners = new Map<string, Term>()
  const find = (name: string): Term | undefined => owners.get(keyOf(name))
  const claim = (wording: string, term: Term): boolean => {
    const key = keyOf(wording)
    const owner = owners.get(key)
    if (owner !== undefined)
      return owner === term
    owners.set(key, term)
    return true
  }
  return {
    terms,
    find,
    claim,
    add(term, prose) {
      const usable = (name: string): boolean => {
        const plain = unmarked(name)
        return plain.length > 2 && !(/^\p{L}+$/u.test(plain) && prose.has(plain.toLowerCase())) && find(name) === undefined
      }
      if (!usable(term.name))
        return false
      terms.set(unmarked(term.name), term)
      claim(term.name, term)
      term.aliases = term.aliases.filter(alias => usable(alias) && claim(alias, term))
      term.implies = term.implies.filter(parent => find(parent) !== undefined)
      return true
    },
    relate(one, other) {
      const [from, to] = [find(one), find(other)]
      if (from === undefined || to === undefined || from === to || from.kind !== 't' || to.kind !== 't')
        return false
      // Curators of topics call any two languages related; who knows Go has no start in C by that.
      if (from.implies.includes('programming') && to.implies.includes('programming'))
        return false
      if (from.related.length >= 6 || from.implies.some(parent => find(parent) === to) || from.related.some(name => find(name) === to))
        return false
      from.related.push(to.name)
      return true
    },
  }
}

const list = (text = ''): string[] => text.split(/,\s+/).map(part => part.trim()).filter(Boolean)

function kindOf(section: string, name: string): Term['kind'] {
  if (section === 'soft')
    return 's'
  if (/ (?:design|skills|management)$/.test(name))
    return 'c'
  return /^\p{Ll}/u.test(unmarked(name)) && !/^(?:npm|nginx|dbt|spaCy|scikit-learn|jQuery|webpack|gRPC|pytest|xUnit|iOS|macOS)$/.test(unmarked(name))
    ? 'c'
    : 't'
}

/** Adds the hand-written lists. Two lines that claim one wording are a mistake in the lists. */
export function addCurated(table: Table, text: string): void {
  let section = ''
  const put = (name: string, implies: string[], related: string[], kind?: Term['kind']): Term => {
    const term: Term = { name: name.replace(/^~/, ''), kind: kind ?? kindOf(section, name), aliases: [], implies, related, isClass: name.startsWith('~') }
    if (!table.claim(term.name, term))
      console.warn(`"${name}" is already the name of ${table.find(name)?.name}.`)
    else
      table.terms.set(unmarked(term.name), term)
    return term
  }
  for (const line of text.split('\n').filter(row => row !== '' && !row.startsWith('#'))) {
    if (line.startsWith('[')) {
      section = line.slice(1, -1)
      continue
    }
    const [name = '', names, implies, related] = line.split(/\s*;\s*/)
    const head = put(name, list(implies), list(related))
    for (const alias of list(names)) {
      const own = alias.slice(1)
      if (alias.startsWith('>'))
        put(own, [head.name], [])
      else if (alias.startsWith('+'))
        put(own, list(implies), [head.name])
      else if (alias.startsWith('@'))
        put(own, [head.name], [], 'r')
      else if (table.claim(alias, head))
        head.aliases.push(alias)
      else
        console.warn(`"${alias}" of ${name} already leads to ${table.find(alias)?.name}.`)
    }
  }
}

export function addTranslations(table: Table, text: string): void {
  for (const line of text.split('\n').filter(row => row.includes(' = ') && !row.startsWith('#'))) {
    const [name = '', words] = line.split(' = ')
    const term = table.find(name)
    if (term === undefined)
      console.warn(`"${name}" is translated but is no term.`)
    // The same word serves several languages; where it already leads to another term, the first meaning stays.
    list(words).forEach(word => term && table.claim(word, term) && !term.aliases.includes(word) && keyOf(word) !== keyOf(term.name) && term.aliases.push(word))
  }
}

/** `name|kind|alias;alias|implied lines|related lines`, line numbers in base 36 from 0; `*` after the kind marks a class. */
export function encodeTable(table: Table): string[] {
  const terms = [...table.terms.values()]
  const index = new Map(terms.map((term, position) => [term, position.toString(36)]))
  const refs = (term: Term, names: string[]): string => [...new Set(names.flatMap((name) => {
    const found = table.find(name)
    if (found === undefined)
      console.warn(`"${term.name}" points at "${name}", which is no term.`)
    return found === undefined || found === term
      ? []
      : [index.get(found) ?? '']
  }))].join(',')
  return terms.map(term => [
    term.name,
    `${term.kind}${term.isClass
      ? '*'
      : ''}`,
    term.aliases.join(';'),
    refs(term, term.implies),
    refs(term, term.related),
  ].join('|').replace(/\|+$/, ''))
}
