import { fileURLToPath } from 'node:url'

const lucideInSources = ['**/app/**/*.{vue,ts}', 'app/**/*.{vue,ts}']

export default defineNuxtConfig({
  modules: ['@nuxt/ui', '@nuxtjs/i18n', '@pinia/nuxt'],
  css: [fileURLToPath(new URL('./app/assets/css/main.css', import.meta.url))],

  // Fonts come from the font package that main.css imports: no provider is ever asked.
  ui: { fonts: false, experimental: { componentDetection: true } },

  // Every icon that the sources name is bundled, so that no page waits for, or leaks to, an icon service.
  icon: {
    provider: 'none',
    mode: 'svg',
    fallbackToApi: false,
    clientBundle: { scan: { globInclude: lucideInSources }, sizeLimitKb: 256 },
  },

  colorMode: { preference: 'system', fallback: 'light', storageKey: 'bespoke-theme' },

  i18n: {
    strategy: 'no_prefix',
    defaultLocale: 'en',
    // Listed here once with what is theirs; every layer adds its own files under the same codes.
    locales: [
      { code: 'en', language: 'en', name: 'English', files: ['en/ui.json', 'en/errors.json'] },
      { code: 'de', language: 'de', name: 'Deutsch', files: ['de/ui.json', 'de/errors.json'] },
    ],
    detectBrowserLanguage: { useCookie: true, cookieKey: 'bespoke-language', fallbackLocale: 'en' },
    bundle: { compositionOnly: true, fullInstall: false },
  },
})
