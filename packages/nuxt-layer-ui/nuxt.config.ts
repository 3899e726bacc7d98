import type { Nuxt } from 'nuxt/schema'
import { fileURLToPath } from 'node:url'

const lucideInSources = ['**/app/**/*.{vue,ts}', 'app/**/*.{vue,ts}']

/**
 * Vue counts a component that asks for server data as a boundary in the ids of `useId`. Nuxt's build takes the asking out
 * of the browser's code, and then the ids there differ from those in the server's page: labels lose their inputs.
 */
function keepIdsOfServer(_options: unknown, nuxt: Nuxt): void {
  const removed = nuxt.options.optimization.treeShake.composables.client
  removed.vue = removed.vue?.filter(name => name !== 'onServerPrefetch') ?? []
}

export default defineNuxtConfig({
  modules: ['@nuxt/ui', '@nuxtjs/i18n', '@pinia/nuxt', keepIdsOfServer],
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
