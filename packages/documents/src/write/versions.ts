import { DomainError } from '@int/schema'

/** Every version of the templates that can be rendered. A version's files are never changed once documents were made with it; what looks different is a new one. */
export const TEMPLATE_VERSIONS: readonly number[] = [1, 2]

/** What a new document is made with and pins. */
export const TEMPLATE_VERSION = 2

/** The version to render with: the document's own, or the newest where it has none. Throws `TEMPLATE_VERSION_UNKNOWN`. */
export function templateVersionOf(pinned: number | undefined): number {
  if (pinned === undefined)
    return TEMPLATE_VERSION
  if (!TEMPLATE_VERSIONS.includes(pinned))
    throw new DomainError('TEMPLATE_VERSION_UNKNOWN', { version: pinned })
  return pinned
}
