/** JSON Resume 1.0 (https://jsonresume.org/schema, MIT) turned into the shape of a ResumeContent, before ids and validation. */
type Loose = Record<string, unknown>

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function objects(value: unknown): Loose[] {
  return Array.isArray(value)
    ? value.filter(isObject)
    : []
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : undefined
}

function texts(value: unknown): string[] {
  return Array.isArray(value)
    ? value.map(text).filter(item => item !== undefined)
    : []
}

/** An empty list says nothing, so it is left out. */
function filled<T>(list: T[]): T[] | undefined {
  return list.length > 0
    ? list
    : undefined
}

/** `2021-03-15` → `2021-03`: days are not kept. */
function date(value: unknown): string | undefined {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?/.exec(text(value) ?? '')?.[0]
}

function period(item: Loose): Loose {
  const startDate = date(item.startDate)
  const endDate = date(item.endDate)
  return {
    startDate,
    // The format says that a job goes on by leaving its end out.
    endDate: endDate ?? (startDate ? null : undefined),
  }
}

/** Whether the value looks like JSON Resume rather than like our own shape. */
export function isJsonResume(value: unknown): value is Loose {
  return isObject(value) && !('personalInfo' in value) && (isObject(value.basics) || Array.isArray(value.work))
}

function place(value: unknown): string | undefined {
  if (!isObject(value))
    return text(value)
  return [text(value.address), [text(value.postalCode), text(value.city)].filter(Boolean).join(' '), text(value.region), text(value.countryCode)]
    .filter(Boolean)
    .join(', ') || undefined
}

function personalInfo(basics: Loose): Loose {
  const profiles = objects(basics.profiles).map(profile => ({
    label: text(profile.network),
    url: text(profile.url) ?? text(profile.username),
  })).filter(profile => profile.url !== undefined)
  const linkedin = profiles.find(profile => /linkedin/i.test(`${profile.label} ${profile.url}`))
  return {
    fullName: text(basics.name) ?? '',
    headline: text(basics.label),
    email: text(basics.email),
    phone: text(basics.phone),
    location: place(basics.location),
    linkedin: linkedin?.url,
    website: text(basics.url) ?? text(basics.website),
    links: filled(profiles.filter(profile => profile !== linkedin)),
  }
}

/** Maps every section of JSON Resume to ours. */
export function fromJsonResume(value: Loose): unknown {
  const basics = isObject(value.basics)
    ? value.basics
    : {}
  return {
    personalInfo: personalInfo(basics),
    summary: text(basics.summary),
    experience: objects(value.work).map(job => ({
      company: text(job.name) ?? text(job.company) ?? '',
      position: text(job.position) ?? '',
      location: place(job.location),
      ...period(job),
      description: text(job.summary) ?? text(job.description),
      highlights: texts(job.highlights),
      technologies: filled(texts(job.keywords)),
      links: filled([text(job.url)].filter(url => url !== undefined).map(url => ({ url }))),
    })),
    education: objects(value.education).map(item => ({
      institution: text(item.institution) ?? '',
      degree: text(item.studyType) ?? '',
      field: text(item.area),
      ...period(item),
      grade: text(item.score) ?? text(item.gpa),
      courses: filled(texts(item.courses)),
    })),
    skills: objects(value.skills).map((skill) => {
      const keywords = texts(skill.keywords)
      return keywords.length > 0
        ? { group: text(skill.name) ?? null, items: keywords }
        : { group: null, items: texts([skill.name]) }
    }),
    projects: filled(objects(value.projects).map(project => ({
      name: text(project.name) ?? '',
      role: texts(project.roles)[0],
      organization: text(project.entity),
      ...period(project),
      description: text(project.description),
      highlights: filled(texts(project.highlights)),
      technologies: filled(texts(project.keywords)),
      url: text(project.url),
    }))),
    certifications: filled(objects(value.certificates).map(item => ({
      name: text(item.name) ?? '',
      issuer: text(item.issuer),
      date: date(item.date),
      url: text(item.url),
    }))),
    languages: filled(objects(value.languages).map(item => ({
      language: text(item.language) ?? '',
      level: text(item.fluency),
    }))),
    publications: filled(objects(value.publications).map(item => ({
      title: text(item.name) ?? '',
      publisher: text(item.publisher),
      date: date(item.releaseDate),
      url: text(item.url),
      description: text(item.summary),
    }))),
    awards: filled(objects(value.awards).map(item => ({
      title: text(item.title) ?? '',
      awarder: text(item.awarder),
      date: date(item.date),
      description: text(item.summary),
    }))),
    volunteering: filled(objects(value.volunteer).map(item => ({
      organization: text(item.organization) ?? '',
      role: text(item.position) ?? '',
      ...period(item),
      description: text(item.summary),
      highlights: filled(texts(item.highlights)),
    }))),
    interests: filled(objects(value.interests).map(item => ({
      name: text(item.name) ?? '',
      keywords: filled(texts(item.keywords)),
    }))),
    references: filled(objects(value.references).map(item => ({
      name: text(item.name) ?? '',
      description: text(item.reference),
    }))),
  }
}
