/** To everyone but a super_admin these pages do not exist. The API says the same of their data. */
export default defineNuxtRouteMiddleware(() => {
  const { user } = useSession()
  if (user.value?.role !== 'super_admin')
    return abortNavigation({ status: 404, fatal: true })
})
