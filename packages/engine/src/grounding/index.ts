export { checkEdits } from './check.ts'
export { type CheckOptions, verifyContent } from './verify.ts'
export { conceptsIn } from './words.ts'
