/**
 * Loads the session once and keeps visitors out of every page that does not say `auth: false` of itself.
 * The server authorises each request anyway; this only spares people a page of errors. A session that was asked for a while ago
 * is asked for again on the way, without anybody waiting: roles and switches change while a tab stays open.
 */
const STALE_MS = 10_000

export default defineNuxtRouteMiddleware(async (to) => {
  // An address of the server's that does not exist is rendered as the 404 page, which must not ask the server again.
  if (to.path.startsWith('/api/'))
    return
  const { view, user, refresh, askedAt } = useSession()
  if (!view.value)
    await refresh()
  else if (import.meta.client && Date.now() - askedAt.value > STALE_MS)
    void refresh().catch(() => {})
  if (!user.value && to.matched.length > 0 && to.meta.auth !== false)
    return navigateTo({ path: '/sign-in', query: { next: to.fullPath } })
})
