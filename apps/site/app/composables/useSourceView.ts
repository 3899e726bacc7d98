import type { Pointer, ReadField, SourceSpan } from '@int/schema'

/** The sides of the editing desk: the form, the document it makes, the file it was read from. */
export type EditorSide = 'form' | 'document' | 'original'

/** What is seen of the desk: one side on a phone, the form and one of the other two where there is room. */
export function useEditorSides() {
  const side = useState<EditorSide>('editor-side', () => 'form')
  const pane = useState<Exclude<EditorSide, 'form'>>('editor-pane', () => 'document')

  function show(next: EditorSide): void {
    side.value = next
    if (next !== 'form')
      pane.value = next
  }
  return { side, pane, show }
}

/** The field whose place in the original is shown. */
export function useSourcePointer() {
  return useState<Pointer | undefined>('source-pointer', () => undefined)
}

/** Whether the resume that is being edited has pages to show: only a PDF does. */
export function useHasOriginal() {
  return useState('has-original', () => false)
}

/** The fields as they are looked through: the unsure ones first, the least sure of them at the top, then the others as they stand on the pages. */
export function useReviewOrder() {
  const editor = useResumeEditor()
  const fields = computed<ReadField[]>(() => editor.reading?.fields ?? [])
  const doubts = computed(() => fields.value.filter(({ confidence }) => readLevel(confidence) !== 'sure').toSorted((one, other) => one.confidence - other.confidence))
  const ordered = computed(() => [
    ...doubts.value,
    ...fields.value.filter(({ confidence }) => readLevel(confidence) === 'sure').toSorted((one, other) => comparePlaces(one.source, other.source)),
  ])
  return { fields, doubts, ordered }
}

/** Page by page from the top, along the line from the left; what has no place comes last. */
function comparePlaces(one: SourceSpan, other: SourceSpan): number {
  if (!one.box || !other.box)
    return Number(!one.box) - Number(!other.box)
  return (one.page ?? 1) - (other.page ?? 1) || one.box.y - other.box.y || one.box.x - other.box.x
}

/**
 * Finds the field that an element of the form belongs to. A part of a field that was read as a whole leads to the whole,
 * a list whose parts were read one by one to the first of them.
 */
export function useFieldOfElement() {
  const editor = useResumeEditor()
  const byId = computed(() => {
    const found = new Map<string, ReadField>()
    for (const field of editor.readFields.values()) {
      const parent = fieldId(field.path.slice(0, field.path.lastIndexOf('/')))
      if (!found.has(parent))
        found.set(parent, field)
    }
    for (const field of editor.readFields.values())
      found.set(fieldId(field.path), field)
    return found
  })

  return (element: Element | null): ReadField | undefined => {
    const id = element?.closest('[id^="field-"]')?.id
    return id === undefined ? undefined : byId.value.get(id)
  }
}
