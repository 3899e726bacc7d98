import type { DocumentChoices } from '@int/schema'

/** A bundled family: the name Typst knows it by, its npm package, and the files in it. All are under the SIL Open Font License 1.1. */
interface FontFamily {
  family: string
  package: string
  files: string[]
}

/** The layout of the `@expo-google-fonts` packages: one folder a face. */
function faces(prefix: string, names: string[]): string[] {
  return names.map(name => `${name}/${prefix}_${name}.ttf`)
}

const TEXT_FACES = [
  '400Regular',
  '400Regular_Italic',
  '500Medium',
  '600SemiBold',
  '700Bold',
]
const TWO_FACES = ['400Regular', '700Bold']

/** What a person may set a document in: Latin, Greek, Cyrillic and Vietnamese. */
const TEXT_FAMILIES: FontFamily[] = [
  { family: 'Inter', package: '@expo-google-fonts/inter', files: faces('Inter', TEXT_FACES) },
  { family: 'Source Sans 3', package: '@expo-google-fonts/source-sans-3', files: faces('SourceSans3', TEXT_FACES) },
  { family: 'Source Serif 4', package: '@expo-google-fonts/source-serif-4', files: faces('SourceSerif4', TEXT_FACES) },
  { family: 'EB Garamond', package: '@expo-google-fonts/eb-garamond', files: faces('EBGaramond', TEXT_FACES) },
]

/** What other scripts fall back on, whichever of the above is chosen. Han comes first in the shapes of the document's language, see `fallbackFamilies`. */
const SCRIPT_FAMILIES: FontFamily[] = [
  { family: 'Vazirmatn', package: '@expo-google-fonts/vazirmatn', files: faces('Vazirmatn', ['400Regular', '500Medium', '700Bold']) },
  { family: 'Noto Sans Hebrew', package: '@expo-google-fonts/noto-sans-hebrew', files: faces('NotoSansHebrew', ['400Regular', '600SemiBold', '700Bold']) },
  { family: 'Noto Sans Devanagari', package: '@expo-google-fonts/noto-sans-devanagari', files: faces('NotoSansDevanagari', ['400Regular', '600SemiBold', '700Bold']) },
  { family: 'BIZ UDPGothic', package: '@expo-google-fonts/biz-udpgothic', files: faces('BIZUDPGothic', TWO_FACES) },
  { family: 'NanumGothic', package: '@expo-google-fonts/nanum-gothic', files: faces('NanumGothic', TWO_FACES) },
  { family: 'Noto Sans S Chinese', package: '@embedpdf/fonts-sc', files: ['fonts/NotoSansHans-Regular.otf', 'fonts/NotoSansHans-Bold.otf'] },
  { family: 'Noto Sans Symbols 2', package: '@expo-google-fonts/noto-sans-symbols-2', files: faces('NotoSansSymbols2', ['400Regular']) },
  { family: 'Noto Emoji', package: '@expo-google-fonts/noto-emoji', files: faces('NotoEmoji', ['400Regular']) },
]

/** The text families by the names a person chooses them by. */
export const FONT_CHOICES: Record<NonNullable<DocumentChoices['font']>, string> = {
  'inter': 'Inter',
  'source-sans': 'Source Sans 3',
  'source-serif': 'Source Serif 4',
  'garamond': 'EB Garamond',
}

const FAMILIES = [...TEXT_FAMILIES, ...SCRIPT_FAMILIES]

/** Where a Han character stands in several fonts, the document's language decides whose shapes it takes. */
const HAN_FAMILY: Record<string, string> = {
  zh: 'Noto Sans S Chinese',
  ko: 'NanumGothic',
}

/** The families tried in turn for what the chosen one lacks, in a document of `language`. */
export function fallbackFamilies(language: string): string[] {
  const first = HAN_FAMILY[language]
  const names = FAMILIES.map(({ family }) => family)
  return first === undefined
    ? names
    : [first, ...names.filter(name => name !== first)]
}

/** The bundled fonts, as paths that begin with their npm package. */
export const FONT_FILES: string[] = FAMILIES.flatMap(family => family.files.map(file => `${family.package}/${file}`))
