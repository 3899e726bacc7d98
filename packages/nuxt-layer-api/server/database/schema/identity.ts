import { auditActionSchema, auditEventSchema, roleSchema, userStatusSchema } from '@int/schema'
import { id, index, instant, json, oneOf, table, text, uniqueIndex } from '../columns.ts'

export const users = table('users', {
  id: id('id').primaryKey(),
  email: text('email'),
  name: text('name'),
  role: oneOf('role', roleSchema).notNull(),
  status: oneOf('status', userStatusSchema).notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
}, t => [
  uniqueIndex('users_email_unique').on(t.email),
])

export const accounts = table('accounts', {
  id: id('id').primaryKey(),
  userId: id('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  issuer: text('issuer').notNull(),
  subject: text('subject').notNull(),
  createdAt: instant('created_at').notNull(),
}, t => [
  uniqueIndex('accounts_issuer_subject_unique').on(t.issuer, t.subject),
  index('accounts_user_index').on(t.userId),
])

export const sessions = table('sessions', {
  id: id('id').primaryKey(),
  userId: id('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  /** SHA-256 of the token in the cookie, in hexadecimal. */
  tokenHash: text('token_hash').notNull(),
  device: text('device'),
  ip: text('ip'),
  createdAt: instant('created_at').notNull(),
  lastSeenAt: instant('last_seen_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
}, t => [
  uniqueIndex('sessions_token_hash_unique').on(t.tokenHash),
  index('sessions_user_index').on(t.userId),
  index('sessions_expires_at_index').on(t.expiresAt),
])

/** What was done to rights, settings and data. Rows are added and, after their time, removed; never changed. */
export const auditEvents = table('audit_events', {
  id: id('id').primaryKey(),
  actorId: id('actor_id').references(() => users.id, { onDelete: 'set null' }),
  action: oneOf('action', auditActionSchema).notNull(),
  subjectId: text('subject_id'),
  details: json('details', auditEventSchema.shape.details).notNull(),
  ip: text('ip'),
  createdAt: instant('created_at').notNull(),
}, t => [
  index('audit_events_created_at_index').on(t.createdAt),
  index('audit_events_actor_index').on(t.actorId, t.createdAt),
  index('audit_events_subject_index').on(t.subjectId, t.createdAt),
])
