/**
 * Why an edit of the local tailor is proposed; the page translates code and params.
 * - `LEAD_WITH_MATCH` {count}: the lines that meet requirements come first in their list
 * - `NEAREST_FIRST` {}: no line meets a requirement outright; those whose words are nearest to the vacancy's come first
 * - `SKILLS_FIRST` {count}: the skills asked for come first in their group
 * - `GROUPS_FIRST` {count}: the groups with skills asked for come first
 * - `VACANCY_WORDING` {from, to}: the vacancy's word for what the text already says
 * - `SUMMARY_LEADS` {count}: the summary opens with the sentences that meet requirements
 * - `SUMMARY_SKILLS` {skills}: the summary names skills of the resume that the vacancy asks for, and opens with the sentences that meet requirements
 * - `SUMMARY_NEW` {skills}: a summary where there is none: the own title, and skills of the resume that the vacancy asks for
 * - `OWN_TITLE` {title}: a title the person has held, nearer to the vacancy's than the headline
 * - `SKILL_USED` {skill, place}: a skill that a line shows in use, for the list that leaves it out
 * - `SAID_TWICE` {other}: the list says it already
 * - `SHORTEN` {total}: one of so many lines of a job, one that meets no requirement, while the resume is longer than its pages
 * - `SHORTEN_ENTRY` {}: a whole entry that meets no requirement, while the resume is longer than its pages
 * - `PROJECTS_FIRST`, `COURSES_FIRST`, `CERTIFICATIONS_FIRST` {count}: the entries that meet requirements come first
 */
export const EDIT_REASONS = [
  'LEAD_WITH_MATCH',
  'NEAREST_FIRST',
  'SKILLS_FIRST',
  'GROUPS_FIRST',
  'VACANCY_WORDING',
  'SUMMARY_LEADS',
  'SUMMARY_SKILLS',
  'SUMMARY_NEW',
  'OWN_TITLE',
  'SKILL_USED',
  'SAID_TWICE',
  'SHORTEN',
  'SHORTEN_ENTRY',
  'PROJECTS_FIRST',
  'COURSES_FIRST',
  'CERTIFICATIONS_FIRST',
] as const
export type EditReason = typeof EDIT_REASONS[number]
