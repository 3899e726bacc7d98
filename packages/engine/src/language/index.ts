export { detectLanguage } from './detect.ts'
