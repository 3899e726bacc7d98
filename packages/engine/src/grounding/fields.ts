/**
 * What kind of thing a field says, and so which rules look at it.
 * - `identity`: who the person is and how to reach them
 * - `name`: employers, schools, certificates: names given by others
 * - `title`, `degree`, `date`, `level`, `place`, `address`: one value with a meaning of its own
 * - `term`: one skill, tool or course of a list
 * - `label`: a heading the person chose
 * - `lead`: summary and headline, which may draw on the whole resume
 * - `prose`: what was done, which may draw on its own item only
 */
export type FieldPolicy = 'identity' | 'name' | 'title' | 'degree' | 'date' | 'level' | 'place' | 'address' | 'term' | 'label' | 'lead' | 'prose'

const POLICIES: Record<string, FieldPolicy> = {
  '/personalInfo/headline': 'lead',
  '/summary': 'lead',
  '/experience/*/company': 'name',
  '/experience/*/position': 'title',
  '/experience/*/workFormat': 'place',
  '/experience/*/technologies/*': 'term',
  '/experience/*/projects/*': 'term',
  '/education/*/institution': 'name',
  '/education/*/degree': 'degree',
  '/education/*/field': 'degree',
  '/education/*/grade': 'degree',
  '/education/*/courses/*': 'term',
  '/skills/*/group': 'label',
  '/skills/*/items/*': 'term',
  '/projects/*/name': 'name',
  '/projects/*/role': 'title',
  '/projects/*/organization': 'name',
  '/projects/*/technologies/*': 'term',
  '/certifications/*/name': 'name',
  '/certifications/*/issuer': 'name',
  '/languages/*/language': 'name',
  '/languages/*/level': 'level',
  '/publications/*/title': 'name',
  '/publications/*/authors': 'name',
  '/publications/*/publisher': 'name',
  '/awards/*/title': 'name',
  '/awards/*/awarder': 'name',
  '/volunteering/*/organization': 'name',
  '/volunteering/*/role': 'title',
  '/interests/*/name': 'name',
  '/interests/*/keywords/*': 'term',
  '/references/*/name': 'name',
  '/customSections/*/title': 'label',
  '/customSections/*/items/*/title': 'name',
  '/customSections/*/items/*/subtitle': 'name',
}

const BY_LAST: Record<string, FieldPolicy> = {
  startDate: 'date',
  endDate: 'date',
  date: 'date',
  location: 'place',
  url: 'address',
  label: 'label',
}

/** The policy of the field at `pointer`; prose where the table names no other. */
export function policyOf(pointer: string): FieldPolicy {
  const path = pointer.replace(/\/\d+(?=\/|$)/g, '/*')
  const known = POLICIES[path]
  if (known !== undefined)
    return known
  if (path.startsWith('/personalInfo'))
    return 'identity'
  return BY_LAST[path.slice(path.lastIndexOf('/') + 1)] ?? 'prose'
}

/** The fields by which an item is known again, in falling weight. */
export const ITEM_NAMES: Record<string, string[]> = {
  experience: ['company', 'position'],
  education: ['institution', 'degree'],
  skills: ['group'],
  projects: ['name', 'organization'],
  certifications: ['name', 'issuer'],
  languages: ['language'],
  publications: ['title', 'publisher'],
  awards: ['title', 'awarder'],
  volunteering: ['organization', 'role'],
  interests: ['name'],
  references: ['name'],
  customSections: ['title'],
}

/** Sections whose items are claims as a whole: one that the base does not have is made up, whatever its words. */
export const WHOLE_ITEMS = new Set(['experience', 'education', 'projects', 'publications', 'volunteering', 'awards', 'references', 'customSections', 'certifications', 'languages'])
