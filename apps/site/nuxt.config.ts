export default defineNuxtConfig({
  extends: ['@int/api', '@int/ui', '@int/admin'],
  compatibilityDate: '2026-11-01',
  // A second checkout of the same build (a test's, a bench's) must not write over the one that is being served.
  ...(process.env.BESPOKE_BUILD_DIR ? { buildDir: process.env.BESPOKE_BUILD_DIR } : {}),
  nitro: process.env.BESPOKE_OUTPUT_DIR ? { output: { dir: process.env.BESPOKE_OUTPUT_DIR } } : {},
  telemetry: false,
  devtools: { enabled: false },
})
