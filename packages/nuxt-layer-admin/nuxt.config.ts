import { defineNuxtConfig } from 'nuxt/config'

export default defineNuxtConfig({
  // Nothing of these pages is worth rendering for a visitor, and nothing of their data belongs into a page that could be kept.
  routeRules: { '/admin/**': { ssr: false } },
  i18n: {
    locales: [
      { code: 'en', files: ['en/admin.json'] },
      { code: 'de', files: ['de/admin.json'] },
    ],
  },
})
