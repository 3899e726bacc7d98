import type { ProfileInput } from '@int/schema'
import { isProfileComplete } from '@int/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROFILE_NEEDS, profileGaps, withoutEmptyRows } from '../app/utils/profile-gaps'

const text = fc.constantFrom('', 'x')
const profile: fc.Arbitrary<ProfileInput> = fc.record({
  firstName: text,
  lastName: text,
  email: fc.constantFrom('', 'a@b.example'),
  country: fc.constantFrom('', 'DE'),
  searchRegion: text,
  workFormat: fc.constantFrom(null, 'remote'),
  languages: fc.array(fc.record({ language: text, level: text }), { maxLength: 3 }),
  phones: fc.constant([]),
})

describe('what a profile lacks', () => {
  it('is nothing exactly when the schema calls what would be saved complete', () => {
    fc.assert(fc.property(profile, input => (profileGaps(input).length === 0) === isProfileComplete(withoutEmptyRows(input))))
  })

  it('is everything at the start', () => {
    const empty: ProfileInput = { firstName: '', lastName: '', email: '', country: '', searchRegion: '', workFormat: null, languages: [], phones: [] }
    expect(profileGaps(empty)).toHaveLength(PROFILE_NEEDS)
  })
})
