import antfu from '@antfu/eslint-config'

export default antfu({
  type: 'app',
  typescript: true,
  vue: { a11y: true },
  stylistic: { indent: 2, quotes: 'single', semi: false },
  ignores: ['**/migrations/**', '**/*.md', '**/fixtures/**', '**/golden/**', 'pnpm-lock.yaml', 'packages/engine/src/matching/data/skills.ts'],
}, {
  rules: {
    'no-console': ['error', { allow: ['warn', 'error'] }],
    // One thought a line reads better than one bracket a line.
    'antfu/reasonable-newline': 'off',
    'ts/no-explicit-any': 'error',
    'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    'ts/ban-ts-comment': 'error',
    'node/prefer-global/process': 'off',
    'node/prefer-global/buffer': 'off',
    // The patterns that matter are bounded where they read a stranger's text; splitting each by hand hides more than it shows.
    'regexp/no-super-linear-backtracking': 'error',
  },
}, {
  name: 'tables of data are as long as they are',
  files: ['**/data/**', '**/lexicon/**', '**/scripts/skills/**', '**/bench/truth/**'],
  rules: { 'max-lines': 'off' },
}, {
  name: 'only repositories speak SQL',
  files: ['packages/nuxt-layer-api/**/*.ts'],
  ignores: ['packages/nuxt-layer-api/server/repositories/**', 'packages/nuxt-layer-api/server/database/**', 'packages/nuxt-layer-api/tests/**'],
  rules: { 'no-restricted-imports': ['error', { paths: ['drizzle-orm'], patterns: ['drizzle-orm/*'] }] },
}, {
  name: 'only the database room knows a dialect',
  files: ['packages/nuxt-layer-api/server/repositories/**/*.ts'],
  rules: { 'no-restricted-imports': ['error', { patterns: ['drizzle-orm/*-core', 'drizzle-orm/*-core/*', 'drizzle-orm/postgres-js', 'drizzle-orm/sqlite-proxy'] }] },
}, {
  name: 'pure packages know neither clock nor chance nor machine',
  files: ['packages/engine/src/**/*.ts', 'packages/schema/src/**/*.ts'],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-syntax': ['error', { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: 'Take `now` as an argument.' }, { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take `now` as an argument.' }, { selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]', message: 'Take ids and chance as arguments.' }],
    'no-restricted-imports': ['error', { patterns: ['node:*'] }],
  },
}, {
  name: 'command lines print',
  files: ['scripts/**', 'apps/cli/**', '**/bench/**', '**/scripts/**', 'playwright.config.ts', 'packages/documents/src/read/child.ts'],
  rules: { 'no-console': 'off', 'antfu/no-top-level-await': 'off' },
}, {
  name: 'skipped and focused tests do not land',
  files: ['**/*.test.ts', '**/*.spec.ts'],
  rules: { 'test/no-only-tests': 'error', 'test/no-disabled-tests': 'off', 'max-lines': 'off' },
})
