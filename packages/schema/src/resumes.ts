import { z } from 'zod'
import { idSchema, instantSchema, itemIdSchema, languageTagSchema, partialDateSchema, pointerSchema } from './common.ts'
import { workFormatSchema } from './profile.ts'

const line = z.string().max(500)
const prose = z.string().max(20_000)
const id = itemIdSchema

/** An address as the person wrote it, or a full URL; never executed, rendered as a link only when it is http(s) or mailto. */
const address = z.string().max(2048)

export const linkSchema = z.strictObject({
  id,
  label: line.optional(),
  url: address,
})
export type Link = z.infer<typeof linkSchema>

export const personalInfoSchema = z.strictObject({
  fullName: line,
  headline: line.optional(),
  email: line.optional(),
  phone: line.optional(),
  location: line.optional(),
  linkedin: address.optional(),
  website: address.optional(),
  links: z.array(linkSchema).max(50).optional(),
})
export type PersonalInfo = z.infer<typeof personalInfoSchema>

/** `endDate: null` = present; absent = not stated. */
const period = {
  startDate: partialDateSchema.optional(),
  endDate: partialDateSchema.nullable().optional(),
}
const highlights = z.array(prose).max(200)

export const experienceItemSchema = z.strictObject({
  id,
  company: line,
  position: line,
  location: line.optional(),
  workFormat: workFormatSchema.optional(),
  ...period,
  description: prose.optional(),
  highlights,
  technologies: z.array(line).max(200).optional(),
  projects: z.array(line).max(100).optional(),
  links: z.array(linkSchema).max(50).optional(),
})
export type ExperienceItem = z.infer<typeof experienceItemSchema>

export const educationItemSchema = z.strictObject({
  id,
  institution: line,
  degree: line,
  field: line.optional(),
  location: line.optional(),
  ...period,
  grade: line.optional(),
  description: prose.optional(),
  highlights: highlights.optional(),
  courses: z.array(line).max(200).optional(),
})
export type EducationItem = z.infer<typeof educationItemSchema>

/** A group of skills under the heading the person gave it; `null` where they gave none. */
export const skillGroupSchema = z.strictObject({
  id,
  group: line.nullable(),
  items: z.array(line).max(500),
})
export type SkillGroup = z.infer<typeof skillGroupSchema>

export const certificationItemSchema = z.strictObject({
  id,
  name: line,
  issuer: line.optional(),
  date: partialDateSchema.optional(),
  url: address.optional(),
})
export type CertificationItem = z.infer<typeof certificationItemSchema>

/** `level` in the person's own words ("C1", "native", "verhandlungssicher"); absent where none is written. */
export const resumeLanguageSchema = z.strictObject({
  id,
  language: line,
  level: line.optional(),
})
export type ResumeLanguage = z.infer<typeof resumeLanguageSchema>

export const projectItemSchema = z.strictObject({
  id,
  name: line,
  role: line.optional(),
  organization: line.optional(),
  ...period,
  description: prose.optional(),
  highlights: highlights.optional(),
  technologies: z.array(line).max(200).optional(),
  url: address.optional(),
})
export type ProjectItem = z.infer<typeof projectItemSchema>

export const publicationItemSchema = z.strictObject({
  id,
  title: prose,
  authors: prose.optional(),
  publisher: line.optional(),
  date: partialDateSchema.optional(),
  url: address.optional(),
  description: prose.optional(),
})
export type PublicationItem = z.infer<typeof publicationItemSchema>

export const awardItemSchema = z.strictObject({
  id,
  title: line,
  awarder: line.optional(),
  date: partialDateSchema.optional(),
  description: prose.optional(),
})
export type AwardItem = z.infer<typeof awardItemSchema>

export const volunteeringItemSchema = z.strictObject({
  id,
  organization: line,
  role: line,
  location: line.optional(),
  ...period,
  description: prose.optional(),
  highlights: highlights.optional(),
})
export type VolunteeringItem = z.infer<typeof volunteeringItemSchema>

export const referenceItemSchema = z.strictObject({
  id,
  name: line,
  description: prose.optional(),
})
export const interestItemSchema = z.strictObject({
  id,
  name: line,
  keywords: z.array(line).max(100).optional(),
})

/** What fits no other section, kept under the heading the person wrote; nothing that was read is dropped. */
export const customSectionSchema = z.strictObject({
  id,
  title: line,
  items: z.array(z.strictObject({
    id,
    title: line.optional(),
    subtitle: line.optional(),
    ...period,
    description: prose.optional(),
    highlights: highlights.optional(),
  })).max(200),
})
export type CustomSection = z.infer<typeof customSectionSchema>

/** A resume as data. Field order here is the order in which it is stored and shown. */
export const resumeContentSchema = z.strictObject({
  /** Language the resume is written in. */
  language: languageTagSchema.optional(),
  personalInfo: personalInfoSchema,
  summary: prose.optional(),
  experience: z.array(experienceItemSchema).max(200),
  education: z.array(educationItemSchema).max(100),
  skills: z.array(skillGroupSchema).max(100),
  projects: z.array(projectItemSchema).max(200).optional(),
  certifications: z.array(certificationItemSchema).max(200).optional(),
  languages: z.array(resumeLanguageSchema).max(50).optional(),
  publications: z.array(publicationItemSchema).max(500).optional(),
  awards: z.array(awardItemSchema).max(200).optional(),
  volunteering: z.array(volunteeringItemSchema).max(100).optional(),
  interests: z.array(interestItemSchema).max(100).optional(),
  references: z.array(referenceItemSchema).max(50).optional(),
  customSections: z.array(customSectionSchema).max(50).optional(),
})
export type ResumeContent = z.infer<typeof resumeContentSchema>

export const WARNING_CODES = [
  'HIDDEN_TEXT',
  'UNREAD_TEXT',
  'TEXT_RECOGNISED',
  'PAGES_UNREAD',
  'TEXT_TRUNCATED',
  'TRACKED_CHANGES',
  'PHOTO_IGNORED',
  'LAYOUT_UNSURE',
  'LANGUAGE_UNSURE',
] as const
export const readWarningSchema = z.strictObject({
  code: z.enum(WARNING_CODES),
  message: z.string(),
  /** The pages it is about, from 1, where it is about some of them. */
  pages: z.array(z.number().int().min(1)).optional(),
})
export type ReadWarning = z.infer<typeof readWarningSchema>

/** Where a field came from: the text as it stands in the file and, for paged formats, the page (from 1) and its place in points from the top left. */
export const sourceSpanSchema = z.strictObject({
  text: z.string(),
  page: z.number().int().min(1).optional(),
  box: z.strictObject({
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
  }).optional(),
})
export type SourceSpan = z.infer<typeof sourceSpanSchema>

/** One field that was read: `confidence` from 0 to 1 is the estimated chance that it is right. */
export const readFieldSchema = z.strictObject({
  path: pointerSchema,
  confidence: z.number().min(0).max(1),
  source: sourceSpanSchema,
})
export type ReadField = z.infer<typeof readFieldSchema>

/** A file turned into a resume, with what is known about how sure that is. */
export const readResultSchema = z.strictObject({
  content: resumeContentSchema,
  fields: z.array(readFieldSchema),
  missing: z.array(pointerSchema),
  warnings: z.array(readWarningSchema),
})
export type ReadResult = z.infer<typeof readResultSchema>

export const sourceFileTypeSchema = z.enum([
  'pdf',
  'docx',
  'json',
  'markdown',
  'text',
  'sample',
])
export type SourceFileType = z.infer<typeof sourceFileTypeSchema>

/** A base resume. `revision` counts its saved contents from 1; an edit must name the one it was made on. */
export const resumeSchema = z.strictObject({
  id: idSchema,
  userId: idSchema,
  title: z.string().min(1).max(255),
  content: resumeContentSchema,
  revision: z.number().int().min(1),
  /** How it was read; `null` for one that was never read from a file. */
  reading: z.strictObject({
    fields: z.array(readFieldSchema),
    missing: z.array(pointerSchema),
    warnings: z.array(readWarningSchema),
  }).nullable(),
  sourceFileName: z.string().max(255).nullable(),
  sourceFileType: sourceFileTypeSchema.nullable(),
  /** Set once the person has looked through what was read. */
  reviewedAt: instantSchema.nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
})
export type Resume = z.infer<typeof resumeSchema>

/** What an upload tells while it is read: before each scanned page how many are done, then the resume or what went wrong. */
export type ResumeImportEvent = { type: 'page', done: number, pages: number } | { type: 'done', resume: Resume } | { type: 'error', code: string, message: string, params: Record<string, unknown> }

/** A row of the list: everything but the body. */
export const resumeSummarySchema = resumeSchema.omit({ content: true, reading: true }).extend({
  fullName: z.string(),
  headline: z.string().nullable(),
})
export type ResumeSummary = z.infer<typeof resumeSummarySchema>

export const resumeInputSchema = z.strictObject({
  title: z.string().trim().min(1).max(255),
  content: resumeContentSchema,
})
export type ResumeInput = z.infer<typeof resumeInputSchema>

export const resumePatchSchema = z.strictObject({
  title: z.string().trim().min(1).max(255).optional(),
  reviewed: z.literal(true).optional(),
})
export type ResumePatch = z.infer<typeof resumePatchSchema>

export const resumeContentInputSchema = z.strictObject({
  content: resumeContentSchema,
  revision: z.number().int().min(1),
})
export type ResumeContentInput = z.infer<typeof resumeContentInputSchema>

/** A content that was once the newest, kept so that it can be brought back. */
export const resumeVersionSchema = z.strictObject({
  id: idSchema,
  resumeId: idSchema,
  revision: z.number().int().min(1),
  content: resumeContentSchema,
  createdAt: instantSchema,
})
export type ResumeVersion = z.infer<typeof resumeVersionSchema>
export const resumeVersionSummarySchema = resumeVersionSchema.omit({ content: true })
export type ResumeVersionSummary = z.infer<typeof resumeVersionSummarySchema>
