export { checkEdits } from './check.ts'
export { verifyContent } from './verify.ts'
