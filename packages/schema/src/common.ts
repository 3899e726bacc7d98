import { z } from 'zod'
// A bundler that takes a single schema must take this with it, and first.
import './config.ts'

/** A database id: a lower-case UUID. Checked before any query sees it. */
export const idSchema = z.uuid()
export type Id = z.infer<typeof idSchema>

/** An instant as it crosses every wall: ISO-8601 in UTC with milliseconds, `2026-01-31T09:30:00.000Z`. */
export const instantSchema = z.iso.datetime({ precision: 3 })
export type Instant = z.infer<typeof instantSchema>

/** A date with the precision that was written: `2021-03` or `2021`. An unknown month stays unknown. */
export const partialDateSchema = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/, 'A date is written YYYY-MM or YYYY.')
export type PartialDate = z.infer<typeof partialDateSchema>

/** The id of an item inside a resume: stable for as long as the item lives, unique within its resume. */
export const itemIdSchema = z.string().regex(/^[\w.-]{1,64}$/, 'An item id has 1 to 64 letters, digits, dots, dashes or underscores.')
export type ItemId = z.infer<typeof itemIdSchema>

/** RFC 6901 JSON Pointer into a ResumeContent: `/experience/0/highlights/2`. */
export const pointerSchema = z.string().regex(/^(?:\/(?:[^~/]|~[01])*)*$/, 'A pointer is written as RFC 6901 has it.')
export type Pointer = z.infer<typeof pointerSchema>

/** An http(s) or mailto address. `z.url()` alone would let `javascript:` through. */
export const webAddressSchema = z.url({ protocol: /^(?:https?|mailto)$/ }).max(2048)

/** BCP 47 language tag, as short as it can be: `en`, `de`, `zh`. */
export const languageTagSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
export type LanguageTag = z.infer<typeof languageTagSchema>

export const pageQuerySchema = z.strictObject({
  search: z.string().trim().max(200).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
})
export type PageQuery = z.infer<typeof pageQuerySchema>

/** One page of a list; `total` counts all rows that match, not those on the page. */
export interface Page<T> {
  items: T[]
  total: number
  page: number
  pageSize: number
}
