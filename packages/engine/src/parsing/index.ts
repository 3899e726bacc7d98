export * from './layout.ts'
export { readResume } from './read-resume.ts'
