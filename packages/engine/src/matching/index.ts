export { MATCH_REASONS, type MatchReason } from './reasons.ts'
export { type Relevance, relevanceOf } from './relevance.ts'
export { aliasesOf, areAlike, canonicalOf, findTerms, type FoundTerm, sameMeaning } from './terms.ts'
export { titleFit } from './titles.ts'
