import type { Resume, ResumeInput } from '@int/schema'
import { emptyContent } from '@int/engine/content'
import TextDialog from '../components/resumes/TextDialog.vue'

/** What can be done with a resume as a whole, from the list and from its page. Each resolves to whether it was done. */
export function useResumeActions() {
  const { t } = useI18n()
  const { notify } = useApiError()
  const confirm = useConfirm()
  const overlay = useOverlay()
  // One each time: a dialog that is destroyed when it closes does not open again.
  const ask = (props: InstanceType<typeof TextDialog>['$props']) => overlay.create(TextDialog, { destroyOnClose: true }).open(props).result

  /** Resolves to the new title, or `undefined` when nothing was renamed. */
  async function rename(resume: { id: string, title: string }): Promise<string | undefined> {
    const title = await ask({
      title: t('resumes.rename.title'),
      description: t('resumes.rename.text'),
      label: t('resumes.rename.label'),
      submit: t('ui.save'),
      error: t('resumes.rename.empty'),
      maxlength: 255,
      value: resume.title,
    })
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

  /** A resume as text, to be read like a file: Markdown and JSON by what they look like. */
  async function paste(): Promise<File | undefined> {
    const text = await ask({
      title: t('resumes.paste.title'),
      description: t('resumes.paste.text'),
      label: t('resumes.paste.label'),
      submit: t('resumes.paste.submit'),
      maxlength: 200_000,
      rows: 12,
    })
    return text === undefined ? undefined : pastedFile(text)
  }

  return { rename, remove, createEmpty, paste }
}

function pastedFile(text: string): File {
  if (text.startsWith('{'))
    return new File([text], 'pasted.json', { type: 'application/json' })
  const isMarkdown = /^#{1,6} \S/m.test(text)
  return new File([text], isMarkdown ? 'pasted.md' : 'pasted.txt', { type: isMarkdown ? 'text/markdown' : 'text/plain' })
}
