import { defineConfig } from 'vitest/config'

/** Makes generated tests the same on every run. */
const setupFiles = ['packages/engine/tests/seed.ts']

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', setupFiles, include: ['packages/{schema,engine,llm}/{src,tests}/**/*.test.ts'] } },
      { test: { name: 'documents', setupFiles, include: ['packages/documents/{src,tests}/**/*.test.ts', 'apps/cli/{src,tests}/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'api', setupFiles, globalSetup: ['packages/nuxt-layer-api/tests/helpers/postgres-setup.ts'], include: ['packages/nuxt-layer-api/tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      { test: { name: 'site', setupFiles, include: ['apps/site/tests/**/*.test.ts', 'packages/nuxt-layer-ui/tests/**/*.test.ts'] } },
    ],
  },
})
