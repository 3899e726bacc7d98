import type { Edit } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { bundleEdits } from '../app/utils/edit-bundles'

function wording(id: string, from: string, to: string): Edit {
  return { id, kind: 'surface', pointer: `/skills/0/items/${id}`, before: from, after: to, reason: { code: 'VACANCY_WORDING', params: { from, to } }, sourceFactIds: [] } as unknown as Edit
}
function rewrite(id: string): Edit {
  return { ...wording(id, 'a', 'b'), kind: 'rewrite', reason: { code: 'SUMMARY_LEADS', params: { count: 1 } } } as Edit
}
const idsOf = (...edits: Edit[]): string[][] => bundleEdits(edits).map(bundle => bundle.map(({ id }) => id))

describe('which edits are decided together', () => {
  it('takes the same change of wording for one decision, wherever it stands', () => {
    expect(idsOf(wording('1', 'K8s', 'Kubernetes'), wording('2', 'TS', 'TypeScript'), wording('3', 'K8s', 'Kubernetes'))).toEqual([['1', '3'], ['2']])
  })

  it('leaves every other edit by itself, with the same reason too', () => {
    expect(idsOf(rewrite('1'), rewrite('2'))).toEqual([['1'], ['2']])
  })
})
