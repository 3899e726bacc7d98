import type { Edit, FactInput, Generation, Resume, ResumeContent } from '@int/schema'
import { factPlaces, pointerSegments, toPointer, valueAt } from '@int/engine/content'
import { checkEdits, verifyContent } from '@int/engine/grounding'
import { applyEdits } from '@int/engine/tailoring'
import { checkModelEdits } from '@int/llm/scenarios'
import { DomainError, resumeContentSchema } from '@int/schema'
import { transaction } from '../../database/client.ts'
import { takeGeneration, updateGeneration } from '../../repositories/generations.ts'
import { takeResume } from '../../repositories/resumes.ts'
import { requireFound } from '../../utils/found.ts'
import { replaceContent } from '../resumes/save-content.ts'
import { resultOf } from './decide-edits.ts'

/**
 * Takes in something true that the resume did not say: it joins the resume as a new revision and the base that the generation stands on,
 * and every blocked edit is checked anew. What now holds stands among the edits, accepted, in the place of any other edit of the same text.
 * Throws `NOT_FOUND`, `VALIDATION_FAILED`, and `EDIT_CONFLICT` where the resume no longer has the entry.
 */
export function addFact(userId: string, id: string, { editId, pointer, text }: FactInput): Promise<Generation> {
  return transaction(async () => {
    const generation = requireFound(await takeGeneration(userId, id))
    const { edit } = requireFound(generation.blocked.find(blocked => blocked.edit.id === editId))
    if (!factPlaces(generation.base, edit.pointer).includes(pointer))
      throw new DomainError('VALIDATION_FAILED', { issues: [{ path: 'pointer', message: 'A fact cannot join this place.' }] })

    const resumeRevision = await extendResume(userId, generation, pointer, text)
    const base = withLine(generation.base, pointer, text)
    const { edits, blocked } = recheck(generation, base, pointer)
    return requireFound(await updateGeneration(userId, id, { base, resumeRevision, edits, blocked, ...resultOf({ ...generation, base }, edits) }))
  })
}

/** The line joins the same entry of the resume as it is now; returns the revision that the generation's base is of. */
async function extendResume(userId: string, { resumeId, resumeRevision, base }: Generation, pointer: string, text: string): Promise<number> {
  const resume = resumeId === null
    ? undefined
    : await takeResume(userId, resumeId)
  if (resume === undefined)
    return resumeRevision
  const content = withLine(resume.content, placeIn(resume, base, pointer), text)
  if (content === resume.content)
    return resumeRevision
  // A version of its own, so that taking it back takes back nothing else.
  const { revision } = await replaceContent(userId, resume, content, true)
  return resume.revision === resumeRevision
    ? revision
    : resumeRevision
}

/** Where the entry of the base stands in the resume, which may have been edited since. */
function placeIn({ content }: Resume, base: ResumeContent, pointer: string): string {
  const [section = '', index = '', list = ''] = pointerSegments(pointer)
  const id = valueAt(base, toPointer(section, index, 'id'))
  const entries = valueAt(content, toPointer(section))
  const place = Array.isArray(entries)
    ? entries.findIndex((_, entry) => valueAt(content, toPointer(section, entry, 'id')) === id)
    : -1
  if (place === -1)
    throw new DomainError('EDIT_CONFLICT', { pointer })
  return toPointer(section, place, list)
}

/** The content with `text` at the end of a list, where it moves no other pointer. What the list says already is not said twice. */
function withLine(content: ResumeContent, pointer: string, text: string): ResumeContent {
  const [section = '', index = '', list = ''] = pointerSegments(pointer)
  const copy = structuredClone(content)
  const entry = valueAt(copy, toPointer(section, index)) as Record<string, string[] | undefined>
  const lines = entry[list] ?? []
  if (lines.includes(text))
    return content
  entry[list] = [...lines, text]
  const { data, error } = resumeContentSchema.safeParse(copy)
  if (error)
    throw new DomainError('VALIDATION_FAILED', { issues: error.issues.map(({ message }) => ({ path: 'text', message })) })
  return data
}

/** What holds now takes the place of what stood for the same text; what clashes with the rest, or does not hold together with it, stays blocked. */
function recheck({ base: before, edits, blocked }: Generation, base: ResumeContent, pointer: string): Pick<Generation, 'edits' | 'blocked'> {
  const options = { now: new Date() }
  const checked = checkModelEdits(base, blocked.map(({ edit }) => withGrownOrder(edit, pointer, before, base)), options)
  let standing = edits.map(({ edit, decision }) => ({ edit: withGrownOrder(edit, pointer, before, base), decision }))
  const stillBlocked = [...checked.blocked]
  for (const edit of checked.supported) {
    const others = standing.filter(other => other.edit.pointer !== edit.pointer)
    const all = [...others.map(other => other.edit), edit]
    const clash = checkEdits(base, all, options).blocked.find(other => other.edit.id === edit.id)
    const findings = clash?.findings ?? verifyContent(base, applyEdits(base, all), options)
    if (findings.length === 0)
      standing = [...others, { edit, decision: 'accepted' }]
    else
      stillBlocked.push({ edit, findings })
  }
  return { edits: standing, blocked: stillBlocked }
}

/** An order names every index of its list: the new one goes last. */
function withGrownOrder(edit: Edit, pointer: string, before: ResumeContent, after: ResumeContent): Edit {
  if (edit.kind !== 'reorder' || edit.pointer !== pointer || before === after)
    return edit
  return { ...edit, order: [...edit.order, edit.order.length] }
}
