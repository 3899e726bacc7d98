import type { Pointer, ResumeContent } from '@int/schema'
import { pointerSegments, valueAt } from '@int/engine/content'
import { RESUME_SECTIONS } from '@int/schema'

/** Says where in a resume a pointer leads, in the reader's words: "Experience › Engineer · North › Bullet 2". */
export function usePlace() {
  const { t, te } = useI18n()

  function nameOf(key: string): string {
    return te(`resumes.fields.${key}`) ? t(`resumes.fields.${key}`) : key
  }

  /** An entry of a section that the person named themselves. */
  function titleOf(entry: unknown): string {
    const title = typeof entry === 'object' && entry !== null && 'title' in entry ? entry.title : undefined
    return typeof title === 'string' && title ? title : t('resumes.editor.untitledEntry')
  }

  return (content: ResumeContent | undefined, pointer: Pointer): string => {
    const [head, index, field, position] = pointerSegments(pointer)
    const section = RESUME_SECTIONS.find(name => name === head)
    if (!section)
      return head === 'personalInfo' && index !== undefined ? nameOf(index) : t(`resumes.sections.${head}`)
    const parts = [t(`resumes.sections.${section}`)]
    const entry = index === undefined ? undefined : valueAt(content, `/${section}/${index}`)
    if (typeof entry === 'object' && entry !== null) {
      const title = section === 'skills' && 'group' in entry ? String(entry.group ?? '') : entryTitle(SECTION_ENTRIES[section], { ...entry })
      parts.push(title || t('resumes.editor.untitledEntry'))
    }
    if (field === 'highlights' && position !== undefined)
      parts.push(t('resumes.editor.bullet', { number: Number(position) + 1 }))
    else if (section === 'customSections' && field === 'items')
      parts.push(titleOf(valueAt(content, `/${section}/${index}/items/${position}`)))
    else if (field !== undefined && !(section === 'skills' && field === 'items'))
      parts.push(nameOf(field))
    return parts.join(' › ')
  }
}
