export * from './reasons.ts'
export * from './relevance.ts'
export * from './terms.ts'
