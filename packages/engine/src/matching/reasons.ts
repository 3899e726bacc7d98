/** Every code of `MatchedRequirement.reason`; the page holds a sentence for each, with these params. */
export const MATCH_REASONS = [
  /** The resume names it in the vacancy's words. `{ term, found }` */
  'NAMED',
  /** The resume uses another name of the same thing. `{ term, found }` */
  'NAMED_BY_ALIAS',
  /** The resume says most of it in its own words. `{ term, found }` */
  'SAID_IN_OTHER_WORDS',
  /** One entry of the resume shows it as a whole, no sentence alone. `{ term }` */
  'SHOWN_BY_ENTRY',
  /** Something the resume names is a kind of it or contains it. `{ term, found }` */
  'KIND_OF',
  /** The resume names a relative of it. `{ term, found }` */
  'RELATED',
  /** A part of what is asked for is there. `{ term, found }` */
  'PARTLY',
  /** Another one of the same choice is there, and one is enough. `{ term, found }` */
  'ALTERNATIVE_MET',
  /** Counted from the dates. `{ years, asked }` */
  'YEARS_ENOUGH',
  /** `{ years, asked }` */
  'YEARS_SHORT',
  /** Counted from the dates; the vacancy asks for several and names no number. `{ years }` */
  'YEARS_SEVERAL',
  /** Nothing dated to count. `{ asked }` */
  'YEARS_UNKNOWN',
  /** A degree of that level or above. `{ asked, found }` */
  'DEGREE_ENOUGH',
  /** The level fits, the field isn't stated. `{ asked, found }` */
  'DEGREE_FIELD_UNSTATED',
  /** `{ asked, found }` */
  'DEGREE_IN_OTHER_FIELD',
  /** `{ asked, found }` */
  'DEGREE_BELOW',
  /** `{ asked, found }` */
  'DEGREE_UNDERWAY',
  /** The vacancy takes experience instead, and there is enough. `{ asked, years }` */
  'EXPERIENCE_INSTEAD',
  /** `{ asked, found }` */
  'LANGUAGE_ENOUGH',
  /** `{ asked, found }` */
  'LANGUAGE_BELOW',
  /** The language is there without a level. `{ asked }` */
  'LANGUAGE_LEVEL_UNSTATED',
  /** Not listed, but the resume is written in it. `{ asked }` */
  'LANGUAGE_OF_RESUME',
  /** `{ asked, found }` */
  'TITLE_SAME',
  /** The same line of work under another title. `{ asked, found }` */
  'TITLE_ALIKE',
  /** The same work at a lower rank. `{ asked, found }` */
  'TITLE_BELOW',
  /** A neighbouring line of work. `{ asked, found }` */
  'TITLE_RELATED',
  /** `{ asked }` */
  'TITLE_OTHER',
  /** `{ asked, found }` */
  'LOCATION_SAME',
  /** A resume says nothing about it; for the person to judge. `{ term }` */
  'NOT_JUDGED',
  /** `{ term }` */
  'NOT_FOUND',
] as const

export type MatchReason = typeof MATCH_REASONS[number]
