import type { ResumeContent } from '@int/schema'
import type { OutlineContact } from './outline.ts'
import { cleanLine, optionalLine } from './text.ts'

/** How to reach the person, in the order of a letterhead. */
export function contactsOf(info: ResumeContent['personalInfo']): OutlineContact[] {
  const contacts: (OutlineContact | undefined)[] = [
    contact('email', info.email, email => isEmail(email)
      ? `mailto:${email}`
      : undefined),
    contact('phone', info.phone, phone => /^\+?[\d\s().-]{5,30}$/.test(phone)
      ? `tel:${phone.replace(/[^\d+]/g, '')}`
      : undefined),
    contact('location', info.location, () => undefined),
    ...[info.linkedin, info.website].map(url => contact('link', url, safeUrl)),
    ...(info.links ?? []).map(({ label, url }) => contact(
      'link',
      [label, url].map(text => optionalLine(text)).filter(Boolean).join(': '),
      () => safeUrl(cleanLine(url)),
    )),
  ]
  return contacts.filter(value => value !== undefined)
}

function contact(kind: OutlineContact['kind'], written: string | undefined, toUrl: (text: string) => string | undefined): OutlineContact | undefined {
  const text = optionalLine(written)
  return text === undefined
    ? undefined
    : { kind, text, url: toUrl(text) }
}

function isEmail(text: string): boolean {
  return /^[^\s@<>"?&]+@[^\s"&<>?@][^\s"&.<>?@]*\.[^\s"&<>?@]+$/.test(text)
}

/** The address to follow for an address as the person wrote it; `undefined` for anything but the web and e-mail. */
export function safeUrl(text: string): string | undefined {
  if (isEmail(text))
    return `mailto:${text}`
  const withScheme = /^[a-z][\w+.-]*:/i.test(text)
    ? text
    : `https://${text}`
  if (!URL.canParse(withScheme) || /\s/.test(withScheme))
    return undefined
  const url = new URL(withScheme)
  const known = url.protocol === 'mailto:' || (/^https?:$/.test(url.protocol) && url.hostname.includes('.'))
  return known
    ? url.href
    : undefined
}
