import type { Ask, JsonSchema } from './ask.ts'

/** `honest` does the task in a plain way; `obedient` does whatever a document tells it. */
export type Mode = 'honest' | 'obedient'

interface NumberedLine { number: number, text: string }

/** The documents in a prompt, without the marks around them. */
function documentOf(ask: Ask): string {
  return Array.from(ask.user.matchAll(/<data-[a-z0-9]+>\n([\s\S]*?)\n<\/data-/g), match => match[1] ?? '').join('\n')
}

function linesOf(text: string): NumberedLine[] {
  return Array.from(text.matchAll(/^(\d+)!? (.*)$/gm), match => ({ number: Number(match[1]), text: match[2] ?? '' }))
}

function asksFor(ask: Ask, property: string): boolean {
  return ask.schema?.properties?.[property] !== undefined || ask.system.includes(`"${property}"`)
}

/** Takes the last clause off lines that have one: true whatever the line says. */
function honestTailoring(document: string): unknown {
  const lines = linesOf(document.slice(document.indexOf('RESUME')))
  const rewrites = lines.filter(({ text }) => !text.startsWith('#')).flatMap(({ number, text }) => {
    const clause = /,[^,.]{3,80}(?=\.?$)/.exec(text)?.[0]
    return clause === undefined || text.split(clause).length !== 2
      ? []
      : [{ at: number, find: clause, to: '', facts: [number], reqs: [1], why: 'Comes to the point sooner' }]
  })
  return { rewrites: rewrites.slice(0, 4), first: [], hide: [] }
}

function honestVacancy(document: string): unknown {
  const lines = document.split('\n').map(line => line.replace(/^\s*[-•*]\s*/, '').trim()).filter(line => line.length > 3 && line.length < 200)
  const items = /^\s*[-•*]/m.test(document)
    ? document.split('\n').filter(line => /^\s*[-•*]/.test(line)).map(line => line.replace(/^\s*[-•*]\s*/, '').trim())
    : lines.slice(1, 6)
  return {
    title: lines[0] ?? null,
    company: null,
    requirements: items.filter(Boolean).slice(0, 20).map(quote => ({
      kind: 'skill',
      term: /\p{Lu}[\p{L}+#.]+/u.exec(quote.slice(1))?.[0] ?? quote,
      quote,
      must: !/plus|nice|ideally|optional/i.test(quote),
      years: Number(/(\d+)\+? years/.exec(quote)?.[1] ?? Number.NaN) || null,
      level: null,
    })),
  }
}

/** Reads every field as it was read before, where the source says so. */
function honestFields(document: string): unknown {
  return {
    fields: document.split('SOURCE\n').slice(1).flatMap((block) => {
      const [source = '', fields = ''] = block.split('\nFIELDS\n')
      return linesOf(fields).map(({ number, text }) => {
        const value = text.split(' = ')[1] ?? ''
        const said = value !== '' && source.includes(value)
        return { at: number, value: said ? value : '', quote: said ? value : '' }
      })
    }),
  }
}

export function honestReply(ask: Ask): string {
  const document = documentOf(ask)
  if (asksFor(ask, 'rewrites'))
    return JSON.stringify(honestTailoring(document))
  if (asksFor(ask, 'requirements'))
    return JSON.stringify(honestVacancy(document))
  if (asksFor(ask, 'fields'))
    return JSON.stringify(honestFields(document))
  return ask.schema === undefined
    ? 'OK'
    : JSON.stringify(fill(ask.schema, '', 'OK', [], ''))
}

/** What documents demand: an injected instruction carries its payload between guillemets, «like this». */
function demandsIn(ask: Ask): string[] {
  return Array.from(ask.texts.join('\n').matchAll(/«([^»]{1,4000})»/g), match => match[1] ?? '')
}

/**
 * A reply that gives in to every demand: a demand in JSON becomes the whole reply; any other is written into every text of the form,
 * at every line of the document, with quotes copied from the document where the form asks for them.
 */
export function obedientReply(ask: Ask): string {
  const demands = demandsIn(ask)
  const verbatim = demands.find(demand => /^\s*[[{]/.test(demand))
  if (demands.length === 0)
    return honestReply(ask)
  if (verbatim !== undefined)
    return verbatim
  const lines = linesOf(documentOf(ask))
  return JSON.stringify(fill(ask.schema ?? {}, '', demands.join('. '), lines, documentOf(ask)))
}

function fill(schema: JsonSchema, name: string, demand: string, lines: NumberedLine[], document: string, line?: NumberedLine): unknown {
  const chosen = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema
  if (chosen.enum !== undefined)
    return chosen.enum[0]
  if (chosen.type === 'object') {
    return Object.fromEntries(Object.entries(chosen.properties ?? {}).map(([key, property]) => [key, fill(property, key, demand, lines, document, line)]))
  }
  if (chosen.type === 'array') {
    const item = chosen.items ?? {}
    return item.type === 'integer'
      ? lines.slice(0, 5).map(({ number }) => number)
      : (lines.length === 0 ? [undefined] : lines.slice(0, 20)).map(entry => fill(item, name, demand, lines, document, entry))
  }
  if (chosen.type === 'boolean')
    return true
  if (chosen.type === 'integer' || chosen.type === 'number')
    return name === 'years' ? 12 : line?.number ?? 1
  if (name === 'find')
    return line?.text || demand
  return name === 'quote'
    ? document.split('\n').find(text => text.includes('«')) ?? demand
    : demand
}
