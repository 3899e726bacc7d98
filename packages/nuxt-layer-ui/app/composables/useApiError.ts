/** Turns what a request threw into the reader's language, on the page or as a toast. */
export function useApiError() {
  const { t, te, d } = useI18n()
  const toast = useToast()
  const route = useRoute()

  /** One sentence (or two) that says what happened and what to do. */
  function describe(error: unknown): string {
    const { code, params } = toProblem(error)
    if (!te(`errors.${code}`))
      return t('errors.INTERNAL')
    const named = { ...params }
    if (typeof named.resetAt === 'string')
      named.resetAt = d(new Date(named.resetAt), { dateStyle: 'medium', timeStyle: 'short' })
    if (typeof named.operation === 'string' && te(`ui.operations.${named.operation}`))
      named.operation = t(`ui.operations.${named.operation}`)
    return t(`errors.${code}`, named)
  }

  /** Shows it as a toast; for failures of an action, where the page itself stays as it is. */
  function notify(error: unknown, title?: string): void {
    toast.add({
      title: title ?? t('ui.error.action'),
      description: describe(error),
      color: 'error',
      icon: 'i-lucide-circle-alert',
      actions: isSignedOut(error) ? [{ label: t('ui.error.signIn'), color: 'neutral', variant: 'outline', onClick: () => signInAgain() }] : [],
    })
  }

  /** Whether the session ended while the page was open: then only signing in helps. */
  function isSignedOut(error: unknown): boolean {
    return toProblem(error).code === 'UNAUTHENTICATED'
  }

  /** Leads to the sign-in page and back. A full load, because this tab still believes in the old session. */
  function signInAgain() {
    return navigateTo({ path: '/sign-in', query: { next: route.fullPath } }, { external: true })
  }

  return { describe, notify, isSignedOut, signInAgain }
}
