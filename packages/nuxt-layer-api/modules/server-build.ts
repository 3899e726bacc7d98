import type { Nitro } from 'nitropack/types'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { recognitionAssets } from '@int/documents/read'
import { documentAssets } from '@int/documents/write'
import { defineNuxtModule } from 'nuxt/kit'
import { build } from 'rolldown'

const layer = fileURLToPath(new URL('..', import.meta.url))

/** The compiler of the documents; only the processes of their own load it. */
const NATIVE = '@myriaddreamin/typst-ts-node-compiler'
/** Entries of the processes that the server starts, and what their bundles are called. */
const PROCESSES = [
  [fileURLToPath(import.meta.resolve('@int/documents/read/child')), 'child.mjs'],
  [join(layer, 'server/services/documents/renderer.ts'), 'renderer.mjs'],
] as const

interface Route { method: string, path: string, file: string }

/** What the server needs of its build beyond bundling: files to read at run time, the inventory of its routes, the handler of its failures. */
export default defineNuxtModule({
  meta: { name: 'server-build' },
  setup(_options, nuxt) {
    nuxt.hook('nitro:config', (config) => {
      config.errorHandler = [join(layer, 'server/error.ts'), ...[config.errorHandler ?? []].flat()]
      // Compressing forty megabytes of fonts only to print their size takes longer than the rest.
      config.logging = { ...config.logging, compressedSizes: false }
      // Hundreds of small modules cost a start most of its time and memory; bundled they cost neither.
      config.externals = { ...config.externals, inline: [...config.externals?.inline ?? [], 'drizzle-orm', 'zod', 'postgres'] }
      // The server runs on the Node that the workspace brings, so nothing is translated for older ones.
      config.esbuild = { ...config.esbuild, options: { ...config.esbuild?.options, target: 'es2024' } }
    })
    nuxt.hook('nitro:init', (nitro) => {
      nitro.options.virtual['#api/routes'] = () => `export const routes = ${JSON.stringify(listRoutes(nitro))}`
      if (nuxt.options._prepare)
        return
      nitro.hooks.hook('rollup:before', () => placeAssets(join(nitro.options.output.serverDir, 'assets')))
      nitro.hooks.hook('compiled', () => writeRoutes(nitro))
    })
  },
})

/** Every API route with the handler file that answers it, in the order of their paths. */
function listRoutes(nitro: Nitro): Route[] {
  return nitro.scannedHandlers
    .filter(({ route, middleware }) => !middleware && route?.startsWith('/api/') && !route.includes('**'))
    .map(({ route, method, handler }) => ({
      method: (method ?? 'all').toUpperCase(),
      path: route!,
      file: relative(layer, handler),
    }))
    .sort((a, b) => `${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1)
}

async function writeRoutes(nitro: Nitro): Promise<void> {
  await writeFile(join(nitro.options.output.dir, 'routes.json'), `${JSON.stringify(listRoutes(nitro), null, 2)}\n`)
}

/** See server/utils/assets.ts, which finds them again. */
async function placeAssets(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true })
  await cp(join(layer, 'server/database/migrations'), join(directory, 'migrations'), { recursive: true })
  for (const { from, to } of [...documentAssets(), ...recognitionAssets()]) {
    const target = join(directory, 'documents', to)
    await mkdir(dirname(target), { recursive: true })
    await cp(from, target)
  }
  for (const [input, name] of PROCESSES) {
    await build({
      input,
      platform: 'node',
      logLevel: 'warn',
      // Native: it stays a package, which the server's build brings along.
      external: [NATIVE],
      output: { file: join(directory, name), format: 'esm', codeSplitting: false, minify: false },
    })
  }
}
