import { z } from 'zod'
import { idSchema, instantSchema, pageQuerySchema } from './common.ts'

export const ROLES = ['super_admin', 'friend', 'public'] as const
export const roleSchema = z.enum(ROLES)
export type Role = z.infer<typeof roleSchema>

export const USER_STATUSES = ['active', 'blocked'] as const
export const userStatusSchema = z.enum(USER_STATUSES)
export type UserStatus = z.infer<typeof userStatusSchema>

export const userSchema = z.strictObject({
  id: idSchema,
  email: z.email().max(255).nullable(),
  name: z.string().max(255).nullable(),
  role: roleSchema,
  status: userStatusSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
})
export type User = z.infer<typeof userSchema>

/** People as an administrator looks for them; `search` is part of a name or e-mail. */
export const userQuerySchema = pageQuerySchema.extend({
  role: roleSchema.optional(),
  status: userStatusSchema.optional(),
})
export type UserQuery = z.infer<typeof userQuerySchema>

/** What an administrator may change about a person. */
export const userPatchSchema = z.strictObject({
  role: roleSchema.optional(),
  status: userStatusSchema.optional(),
})
export type UserPatch = z.infer<typeof userPatchSchema>

/** What proved who a user is: an OpenID provider's (issuer, subject), or `local` for the owner of a machine. */
export const accountSchema = z.strictObject({
  id: idSchema,
  userId: idSchema,
  issuer: z.string().min(1).max(255),
  subject: z.string().min(1).max(255),
  createdAt: instantSchema,
})
export type Account = z.infer<typeof accountSchema>

/** A signed-in device. The token itself is only ever in the cookie; the row holds its SHA-256. */
export const sessionSchema = z.strictObject({
  id: idSchema,
  userId: idSchema,
  device: z.string().max(255).nullable(),
  ip: z.string().max(64).nullable(),
  createdAt: instantSchema,
  lastSeenAt: instantSchema,
  expiresAt: instantSchema,
})
export type Session = z.infer<typeof sessionSchema>

/** A device on the list of those that are signed in; `current` is the one that asks. */
export interface SignedInDevice extends Session { current: boolean }

/** What the pages know about who is there: `GET /api/auth/session`. */
export interface SessionView {
  user: User | null
  /** Ways to sign in that this installation offers. */
  methods: ('local' | 'oidc')[]
  /** Ways to a model that whoever runs the installation may switch off. A super-admin may use the platform's model all the same. */
  switches: { platformModel: boolean, ownKeys: boolean }
}

export const AUDIT_ACTIONS = ['sign_in', 'sign_in_failed', 'sign_out', 'session_revoked', 'access_denied', 'role_changed', 'status_changed', 'quota_changed', 'config_changed', 'budget_alert', 'data_exported', 'account_deleted'] as const
export const auditActionSchema = z.enum(AUDIT_ACTIONS)
export type AuditAction = z.infer<typeof auditActionSchema>

/** Something that somebody did to rights, settings or data. Append-only; `details` holds codes and values, never a person's words. */
export const auditEventSchema = z.strictObject({
  id: idSchema,
  /** Who did it; `null` for the system itself and for people who are gone. */
  actorId: idSchema.nullable(),
  action: auditActionSchema,
  /** Whom or what it was done to. */
  subjectId: z.string().max(100).nullable(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  ip: z.string().max(64).nullable(),
  createdAt: instantSchema,
})
export type AuditEvent = z.infer<typeof auditEventSchema>

/** An event with the names of whom it speaks of, where they are still here. */
export interface AuditEntry extends AuditEvent { actorName: string | null, subjectName: string | null }

/** Events of one person (as actor or subject) or of one kind, the newest first. */
export const auditQuerySchema = pageQuerySchema.omit({ search: true }).extend({
  action: auditActionSchema.optional(),
  userId: idSchema.optional(),
})
export type AuditQuery = z.infer<typeof auditQuerySchema>
