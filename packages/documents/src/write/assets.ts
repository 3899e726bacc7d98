import { findPackageJSON } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FONT_FILES } from './fonts.ts'
import { TEMPLATE_VERSIONS } from './versions.ts'

/** Files of one version of the Typst package, beside this folder in the source and under `templates/<version>/` among the assets. */
const TEMPLATE_FILES = ['main.typ', 'parts.typ', 'styles.typ'] as const

/** Where the typesetter finds its files. */
interface AssetPlaces {
  /** Holds one folder a version. */
  templatesDirectory: string
  fontFiles: string[]
  /** The folders of those files, each once. */
  fontDirectories: string[]
}

/** The places inside `assetsDirectory` as `documentAssets` lays them out, or in this package's source and its font packages. */
export function assetPlaces(assetsDirectory?: string): AssetPlaces {
  const fontFiles = FONT_FILES.map(file => assetsDirectory === undefined
    ? fontPath(file)
    : join(assetsDirectory, 'fonts', basename(file)))
  return {
    templatesDirectory: assetsDirectory === undefined
      ? sourceTemplates()
      : join(assetsDirectory, 'templates'),
    fontFiles,
    fontDirectories: [...new Set(fontFiles.map(file => dirname(file)))],
  }
}

/** Everything a built server must copy: absolute source and the path below its assets directory. */
export function documentAssets(): { from: string, to: string }[] {
  return [
    ...TEMPLATE_VERSIONS.flatMap(version => TEMPLATE_FILES.map(name => ({
      from: join(sourceTemplates(), String(version), name),
      to: `templates/${version}/${name}`,
    }))),
    ...FONT_FILES.map(file => ({
      from: fontPath(file),
      to: `fonts/${basename(file)}`,
    })),
  ]
}

function sourceTemplates(): string {
  return fileURLToPath(new URL('../templates', import.meta.url))
}

function fontPath(file: string): string {
  const [scope, name, ...rest] = file.split('/')
  const manifest = findPackageJSON(`${scope}/${name}`, import.meta.url)
  if (manifest === undefined)
    throw new Error(`The font package ${scope}/${name} is not installed.`)
  return join(dirname(manifest), ...rest)
}
