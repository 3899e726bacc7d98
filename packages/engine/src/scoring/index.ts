export { matchResume } from './match.ts'
export { SCORE_VERSION } from './weights.ts'
