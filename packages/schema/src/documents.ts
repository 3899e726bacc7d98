import { z } from 'zod'
import { languageTagSchema } from './common.ts'
import { RESUME_SECTIONS, TEMPLATES } from './lists.ts'

export const templateSchema = z.enum(TEMPLATES)
export type Template = z.infer<typeof templateSchema>
export const paperSchema = z.enum(['a4', 'us-letter'])
export type Paper = z.infer<typeof paperSchema>
export const documentQuerySchema = z.strictObject({
  template: templateSchema.default('ats'),
  paper: paperSchema.default('a4'),
})
export type DocumentQuery = z.infer<typeof documentQuerySchema>
export const documentSectionSchema = z.enum(['summary', ...RESUME_SECTIONS])
export type DocumentSection = z.infer<typeof documentSectionSchema>

export const documentFontSchema = z.enum(['inter', 'source-sans', 'source-serif', 'garamond'])

/** What a person may change about a template; what is absent is the template's own. */
export const documentChoicesSchema = z.strictObject({
  font: documentFontSchema.optional(),
  /** Factor on the text's size. */
  scale: z.number().min(0.8).max(1.25).optional(),
  /** Factor on the space between lines, entries and sections. */
  spacing: z.number().min(0.6).max(1.5).optional(),
  accent: z.string().regex(/^#[0-9a-f]{6}$/i, 'A colour is written #rrggbb.').optional(),
  /** Factor on the margins. */
  margins: z.number().min(0.6).max(1.4).optional(),
  /** `month` writes "Mar 2021", `numeric` "03/2021", `year` "2021". */
  dateFormat: z.enum(['month', 'numeric', 'year']).optional(),
  /** Language of headings and dates, where it is not the resume's own. */
  language: languageTagSchema.optional(),
  /** Sections in the order they come; those not named follow in their own order. */
  sectionOrder: z.array(documentSectionSchema).max(20).optional(),
  sectionTitles: z.partialRecord(documentSectionSchema, z.string().trim().min(1).max(200)).optional(),
  /** Sections that are left out of the document. */
  hidden: z.array(documentSectionSchema).max(20).optional(),
})
export type DocumentChoices = z.infer<typeof documentChoicesSchema>

/** `GET …/preview`: one SVG a page, from the same engine and the same input as the PDF. */
export interface DocumentPreview { pages: string[] }
