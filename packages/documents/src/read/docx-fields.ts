interface Field {
  /** What the field computes, as it is written: `HYPERLINK "https://…"`, `PAGE`. */
  code: string
  /** Whether its result has begun. */
  shows: boolean
  url?: string
}

/** Complex fields (ECMA-376 part 1, 17.16.18), which nest. */
export interface Fields {
  begin: () => void
  /** A piece of the innermost field's code. */
  addCode: (text: string) => void
  /** The code ends, the result begins. */
  separate: () => void
  end: () => void
  /** Where the innermost link leads that stands open. */
  url: () => string | undefined
  /** Whether text belongs to a field's code and not to a result. */
  inCode: () => boolean
  /** Whether text counts pages. */
  countsPages: () => boolean
}

/** Where a field's code leads. */
export function fieldUrl(code: string): string | undefined {
  return /HYPERLINK\s+(?:"([^"]+)"|([^\s"\\]\S*))/i.exec(code)?.slice(1).find(Boolean)
}

/** Whether a field's result is the number of a page or how many there are. */
export function isPageField(code: string): boolean {
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(code)
}

export function createFields(): Fields {
  const open: Field[] = []
  return {
    begin: () => void open.push({ code: '', shows: false }),
    addCode: (text) => {
      const field = open.at(-1)
      if (field && !field.shows)
        field.code += text
    },
    separate: () => {
      const field = open.at(-1)
      if (field)
        Object.assign(field, { shows: true, url: fieldUrl(field.code) })
    },
    end: () => void open.pop(),
    url: () => open.findLast(field => field.url !== undefined)?.url,
    inCode: () => open.some(field => !field.shows),
    countsPages: () => open.some(field => isPageField(field.code)),
  }
}
