import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib'

/**
 * What PDF/UA-1 (ISO 14289-1) asks of a file's structure, as far as a program can see it without judging the words.
 * It is not a validator of the whole standard; it looks at what a screen reader needs. Returns what is missing, empty where nothing is.
 */
export async function missingForAccessibility(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog, context } = document
  const dict = (parent: PDFDict, key: string): PDFDict | undefined => parent.lookupMaybe(PDFName.of(key), PDFDict)
  const tree = dict(catalog, 'StructTreeRoot')
  const tags = tree === undefined ? [] : tagsOf(tree, context)
  const metadata = catalog.get(PDFName.of('Metadata'))
  const xmp = metadata === undefined ? '' : Buffer.from((context.lookup(metadata) as unknown as { contents?: Uint8Array }).contents ?? []).toString()
  const checks: [what: string, holds: boolean][] = [
    ['MarkInfo says the file is tagged', dict(catalog, 'MarkInfo')?.lookupMaybe(PDFName.of('Marked'), PDFBool)?.asBoolean() === true],
    ['a language is stated', textOf(catalog.get(PDFName.of('Lang'))) !== ''],
    ['a title is stated', (document.getTitle() ?? '') !== ''],
    ['the title is shown instead of the file name', dict(catalog, 'ViewerPreferences')?.lookupMaybe(PDFName.of('DisplayDocTitle'), PDFBool)?.asBoolean() === true],
    ['the metadata name PDF/UA part 1', /pdfuaid:part(?:>|=")1/.test(xmp)],
    ['a structure tree with a parent tree stands', tree !== undefined && tree.has(PDFName.of('ParentTree'))],
    ['every page belongs to the structure', document.getPages().every(page => page.node.has(PDFName.of('StructParents')))],
    ['pages are tabbed in structure order', document.getPages().every(page => !page.node.has(PDFName.of('Annots')) || page.node.lookupMaybe(PDFName.of('Tabs'), PDFName)?.asString() === '/S')],
    ['headings begin at level 1 and skip none', headingsInOrder(tags.map(({ type }) => type))],
    ['figures have a text alternative', tags.filter(({ type }) => type === 'Figure').every(({ alternative }) => alternative)],
    ['links have a description', linksDescribed(document)],
    ['list items stand in lists', tags.filter(({ type }) => type === 'LI').every(({ parent }) => parent === 'L')],
    ['fonts can be read as text', fontsReadable(document)],
  ]
  return checks.filter(([, holds]) => !holds).map(([what]) => what)
}

interface Tag { type: string, parent: string, alternative: boolean }

function tagsOf(root: PDFDict, context: PDFDocument['context']): Tag[] {
  const tags: Tag[] = []
  const walk = (value: unknown, parent: string): void => {
    const node = value instanceof PDFDict || value instanceof PDFArray || value instanceof PDFNumber
      ? value
      : context.lookup(value as Parameters<typeof context.lookup>[0])
    if (node instanceof PDFArray) {
      node.asArray().forEach(item => walk(item, parent))
      return
    }
    if (!(node instanceof PDFDict))
      return
    const type = node.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText()
    if (type !== undefined)
      tags.push({ type, parent, alternative: textOf(node.get(PDFName.of('Alt'))) !== '' })
    const kids = node.get(PDFName.of('K'))
    if (kids !== undefined)
      walk(kids, type ?? parent)
  }
  const kids = root.get(PDFName.of('K'))
  if (kids !== undefined)
    walk(kids, '')
  return tags
}

function headingsInOrder(types: string[]): boolean {
  let before = 0
  return types.flatMap(type => /^H\d$/.test(type) ? [Number(type.slice(1))] : []).every((level) => {
    const holds = level <= before + 1
    before = level
    return holds
  })
}

function linksDescribed(document: PDFDocument): boolean {
  return document.getPages().every((page) => {
    const annotations = page.node.Annots()?.asArray() ?? []
    return annotations
      .map(annotation => document.context.lookup(annotation, PDFDict))
      .filter(annotation => annotation.lookupMaybe(PDFName.of('Subtype'), PDFName)?.decodeText() === 'Link')
      .every(annotation => textOf(annotation.get(PDFName.of('Contents'))) !== '' && annotation.has(PDFName.of('StructParent')))
  })
}

function fontsReadable(document: PDFDocument): boolean {
  return document.context.enumerateIndirectObjects()
    .flatMap(([, object]) => object instanceof PDFDict && object.lookupMaybe(PDFName.of('Subtype'), PDFName)?.decodeText() === 'Type0' ? [object] : [])
    .every(font => font.has(PDFName.of('ToUnicode')))
}

function textOf(value: unknown): string {
  return value instanceof PDFString || value instanceof PDFHexString
    ? value.decodeText()
    : ''
}
