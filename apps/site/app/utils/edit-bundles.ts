import type { Edit } from '@int/schema'

/** Edits that are decided together, as one card; never empty. */
export type EditBundle = [Edit, ...Edit[]]

/** The same change of wording is one decision, in however many places it stands; every other edit is one of its own. Keeps the order. */
export function bundleEdits(edits: Edit[]): EditBundle[] {
  const bundles = new Map<string, EditBundle>()
  for (const edit of edits) {
    const key = edit.reason.code === 'VACANCY_WORDING' ? JSON.stringify(edit.reason.params) : edit.id
    const bundle = bundles.get(key)
    if (bundle)
      bundle.push(edit)
    else
      bundles.set(key, [edit])
  }
  return [...bundles.values()]
}
