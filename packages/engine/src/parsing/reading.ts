import type { Block } from './blocks.ts'
import type { ReadContact } from './contact.ts'
import type { ReadEducation } from './education.ts'
import type { ReadJob } from './experience.ts'
import type { Found } from './found.ts'
import type { Line } from './line.ts'
import type { ReadSkillGroup } from './lists.ts'
import type { ReadInterest, ReadNamed, ReadReference } from './named.ts'
import type { ReadLanguage } from './spoken-languages.ts'

/** All that was read, section by section, before it takes the content's shape. */
export interface Reading {
  contact: ReadContact
  summary: Found[]
  jobs: ReadJob[]
  education: ReadEducation[]
  skills: ReadSkillGroup[]
  languages: ReadLanguage[]
  certifications: ReadNamed[]
  awards: ReadNamed[]
  publications: ReadNamed[]
  projects: ReadJob[]
  volunteering: ReadJob[]
  interests: ReadInterest[]
  references: ReadReference[]
  custom: { title: string, heading?: Line, blocks: Block[] }[]
  /** Texts that found no field. */
  unread: string[]
}
