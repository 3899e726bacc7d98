export { detectLanguage } from './detect.ts'
export { languageLevelIn } from './levels.ts'
export { languageName, spokenLanguagesIn } from './names.ts'
