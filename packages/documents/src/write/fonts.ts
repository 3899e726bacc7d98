/** Upright and italic faces of a family, by the folder and file names its npm package uses. */
const FACES = ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold', '700Bold']

/** The bundled families: npm package, file prefix, faces. All are under the SIL Open Font License 1.1. */
const FAMILIES: { package: string, prefix: string, faces: string[] }[] = [
  { package: '@expo-google-fonts/inter', prefix: 'Inter', faces: FACES },
  { package: '@expo-google-fonts/source-sans-3', prefix: 'SourceSans3', faces: FACES },
  { package: '@expo-google-fonts/source-serif-4', prefix: 'SourceSerif4', faces: FACES },
]

/** The bundled fonts, as paths that begin with their npm package. */
export const FONT_FILES: string[] = FAMILIES.flatMap(family => family.faces.map(face => `${family.package}/${face}/${family.prefix}_${face}.ttf`))
