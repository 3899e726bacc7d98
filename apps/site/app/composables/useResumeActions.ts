import type { Resume, ResumeInput } from '@int/schema'
import { emptyContent } from '@int/engine/content'
import RenameDialog from '../components/resumes/RenameDialog.vue'

/** What can be done with a resume as a whole, from the list and from its page. Each resolves to whether it was done. */
export function useResumeActions() {
  const { t } = useI18n()
  const { notify } = useApiError()
  const confirm = useConfirm()
  const renaming = useOverlay().create(RenameDialog, { destroyOnClose: true })

  /** Resolves to the new title, or `undefined` when nothing was renamed. */
  async function rename(resume: { id: string, title: string }): Promise<string | undefined> {
    const title = await renaming.open({ title: resume.title }).result
    if (!title || title === resume.title)
      return undefined
    return await attempt(() => $fetch<Resume>(`/api/resumes/${resume.id}`, { method: 'PATCH', body: { title } })) ? title : undefined
  }

  async function remove(resume: { id: string, title: string }): Promise<boolean> {
    const sure = await confirm({
      title: t('resumes.remove.title', { title: resume.title }),
      description: t('resumes.remove.text'),
      confirmLabel: t('ui.delete'),
      destructive: true,
    })
    return sure && await attempt(() => $fetch<void>(`/api/resumes/${resume.id}`, { method: 'DELETE' }))
  }

  /** An empty resume to be filled in by hand. */
  async function createEmpty(): Promise<boolean> {
    const body: ResumeInput = { title: t('resumes.untitled'), content: emptyContent() }
    return attempt(async () => {
      const { id } = await $fetch<Resume>('/api/resumes', { method: 'POST', body })
      await navigateTo(`/resumes/${id}`)
    })
  }

  async function attempt(action: () => Promise<unknown>): Promise<boolean> {
    try {
      await action()
      return true
    }
    catch (error) {
      notify(error)
      return false
    }
  }

  return { rename, remove, createEmpty }
}
