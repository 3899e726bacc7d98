export { hasRightToLeft, readFromRight } from './bidi.ts'
export * from './layout.ts'
export { readResume } from './read-resume.ts'
