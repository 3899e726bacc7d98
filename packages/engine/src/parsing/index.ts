export { hasRightToLeft, readFromRight } from './bidi.ts'
export * from './layout.ts'
export { PAGE_FIELD, withoutPageFields } from './page-numbers.ts'
export { readResume } from './read-resume.ts'
