import type { DocumentFormat } from './lists.ts'
import type { DocumentLoss } from './written.ts'
import { z } from 'zod'
import { idSchema, instantSchema, languageTagSchema } from './common.ts'
import { DOCUMENT_FORMATS, RESUME_SECTIONS, TEMPLATES } from './lists.ts'
import { resumeContentSchema } from './resumes.ts'

export const templateSchema = z.enum(TEMPLATES)
export type Template = z.infer<typeof templateSchema>
export const paperSchema = z.enum(['a4', 'us-letter'])
export type Paper = z.infer<typeof paperSchema>
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
  /** Leaves the photo out where the template has room for one. */
  withoutPhoto: z.literal(true).optional(),
})
export type DocumentChoices = z.infer<typeof documentChoicesSchema>

/** How a document looks. `templateVersion` is the one it is made with; absent, the newest. */
export const documentDesignInputSchema = z.strictObject({
  template: templateSchema,
  templateVersion: z.int().min(1).optional(),
  paper: paperSchema,
  choices: documentChoicesSchema,
})
export type DocumentDesignInput = z.infer<typeof documentDesignInputSchema>

/** A design as it is kept with its document, which thereby stays as it is when templates change. `updatedAt` is `null` before anything was chosen. */
export const documentDesignSchema = documentDesignInputSchema.required({ templateVersion: true }).extend({ updatedAt: instantSchema.nullable() })
export type DocumentDesign = z.infer<typeof documentDesignSchema>

/** `POST …/preview`: what is not saved yet, to be looked at; what is absent is as it is stored. */
export const previewInputSchema = z.strictObject({
  design: documentDesignInputSchema.optional(),
  /** A content that is being edited; only a base resume's own. */
  content: resumeContentSchema.optional(),
  /** Only the first page, for a small picture. */
  firstPage: z.boolean().optional(),
})

/** `POST …/fit`: how many pages the document may fill at most, with a design that need not be saved yet. */
export const fitInputSchema = z.strictObject({
  pages: z.union([z.literal(1), z.literal(2)]),
  design: documentDesignInputSchema.optional(),
})

/** `GET …/machine-reading`: which of the files that machines are given. */
export const machineReadingQuerySchema = z.strictObject({ format: z.enum(['pdf', 'docx']).default('pdf') })

/** `GET …/formats`: what the document would be called in a format, and what that cannot carry. */
export interface FormatOffer { format: DocumentFormat, fileName: string, losses: DocumentLoss[] }

/** A stretch of words on a page and its place in points from the page's top left. */
export interface PageText { text: string, x: number, y: number, width: number, height: number }

/** A page as a drawing from the same engine and the same input as the PDF, its size in points, and the words on it. */
export interface DocumentPage { svg: string, width: number, height: number, text: PageText[] }

/** `…/preview`. */
export interface DocumentPreview { pages: DocumentPage[] }

/** The photo of a resume: always a JPEG. `hash`, SHA-256 in hexadecimal, changes with its bytes. */
export const resumePhotoSchema = z.strictObject({
  resumeId: idSchema,
  width: z.int().min(1),
  height: z.int().min(1),
  size: z.int().min(1),
  hash: z.string(),
  updatedAt: instantSchema,
})
export type ResumePhoto = z.infer<typeof resumePhotoSchema>

export const documentFormatSchema = z.enum(DOCUMENT_FORMATS)

/** `GET …/document`: the stored design in a format, unless the query names another template or paper. */
export const exportQuerySchema = z.strictObject({
  format: documentFormatSchema.default('pdf'),
  template: templateSchema.optional(),
  paper: paperSchema.optional(),
})

/** A file that was handed out, kept as it was: its bytes never change. `times` counts how often the same bytes were taken. */
export const documentExportSchema = z.strictObject({
  id: idSchema,
  userId: idSchema,
  /** `null` where it was made of something else, or that is gone. */
  resumeId: idSchema.nullable(),
  generationId: idSchema.nullable(),
  format: documentFormatSchema,
  fileName: z.string(),
  size: z.int().min(0),
  /** SHA-256 of the bytes, in hexadecimal. */
  hash: z.string(),
  content: resumeContentSchema,
  design: documentDesignSchema.omit({ updatedAt: true }),
  times: z.int().min(1),
  createdAt: instantSchema,
  lastAt: instantSchema,
})
export type DocumentExport = z.infer<typeof documentExportSchema>
export const documentExportSummarySchema = documentExportSchema.omit({ content: true, design: true })
export type DocumentExportSummary = z.infer<typeof documentExportSummarySchema>

export const documentExportQuerySchema = z.strictObject({ resumeId: idSchema.optional(), generationId: idSchema.optional() })
export type DocumentExportQuery = z.infer<typeof documentExportQuerySchema>
