export { readVacancy } from './read.ts'
