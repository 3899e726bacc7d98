export { detectLanguage } from './detect.ts'
export { cefrOf, languageLevelIn } from './levels.ts'
export { languageName, spokenLanguagesIn } from './names.ts'
