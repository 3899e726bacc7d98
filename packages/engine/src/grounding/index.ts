export { checkEdits } from './check.ts'
export { verifyContent } from './verify.ts'
export { conceptsIn } from './words.ts'
