export { MATCH_REASONS, type MatchReason } from './reasons.ts'
export { type Relevance, relevanceOf } from './relevance.ts'
export { aliasesOf, canonicalOf, findTerms, type FoundTerm, sameMeaning } from './terms.ts'
