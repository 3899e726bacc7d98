/** Every code of `MatchedRequirement.reason`; the page holds a sentence for each, with these params. */
export const MATCH_REASONS = [
  /** The resume uses the vacancy's own word. `{ term }` */
  'NAMED',
  /** The resume uses another name of the same thing. `{ term, found }` */
  'NAMED_BY_ALIAS',
  /** The resume says it in other words. `{ term, found }` */
  'SAID_IN_OTHER_WORDS',
  /** Something the resume names is a kind of it. `{ term, found }` */
  'KIND_OF',
  /** The resume names a relative of it. `{ term, found }` */
  'RELATED',
  /** Part of what is asked for is there. `{ term, found }` */
  'PARTLY',
  /** Counted from the dates. `{ years, asked }` */
  'YEARS_ENOUGH',
  'YEARS_SHORT',
  /** No dated experience to count. `{ asked }` */
  'YEARS_UNKNOWN',
  /** A degree of that level or above. `{ asked, found }` */
  'DEGREE_ENOUGH',
  'DEGREE_IN_OTHER_FIELD',
  'DEGREE_BELOW',
  'DEGREE_UNDERWAY',
  /** `{ asked, found }` */
  'LANGUAGE_ENOUGH',
  'LANGUAGE_BELOW',
  'LANGUAGE_LEVEL_UNSTATED',
  'LANGUAGE_OF_RESUME',
  /** `{ asked, found }` */
  'TITLE_SAME',
  'TITLE_RELATED',
  'TITLE_OTHER',
  /** `{ asked, found }` */
  'LOCATION_SAME',
  'LOCATION_OTHER',
  'WORK_FORMAT_SAME',
  /** A resume does not say such things; for the person to judge. `{ term }` */
  'NOT_JUDGED',
  /** `{ term }` */
  'NOT_FOUND',
] as const

export type MatchReason = typeof MATCH_REASONS[number]
