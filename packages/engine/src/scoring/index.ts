export { matchResume } from './match.ts'
