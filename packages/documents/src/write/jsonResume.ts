import type { Link, ResumeContent } from '@int/schema'

type Loose = Record<string, unknown>

/** The longest line that a reader of ours takes. */
const LONGEST_LINE = 500

/** The resume as JSON Resume 1.0 (https://jsonresume.org/schema, MIT). Absent fields stay absent; what has no field is said by `documentLosses`. `image` is the address of a photo. */
export function toJsonResume(content: ResumeContent, image?: string): Loose {
  const { personalInfo: info } = content
  return prune({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      name: info.fullName,
      label: info.headline,
      image,
      email: info.email,
      phone: info.phone,
      url: info.website,
      summary: content.summary,
      location: info.location && { address: info.location },
      profiles: profiles(info.linkedin, info.links),
    },
    work: content.experience.map(item => ({
      name: item.company,
      position: item.position,
      location: item.location,
      ...period(item),
      summary: item.description,
      highlights: item.highlights,
      keywords: item.technologies,
    })),
    education: content.education.map(item => ({
      institution: item.institution,
      studyType: item.degree,
      area: item.field,
      ...period(item),
      score: item.grade,
      courses: item.courses,
    })),
    skills: content.skills.map(({ group, items }) => ({ name: group ?? undefined, keywords: items })),
    projects: content.projects?.map(item => ({
      name: item.name,
      entity: item.organization,
      roles: item.role && [item.role],
      ...period(item),
      description: item.description,
      highlights: item.highlights,
      keywords: item.technologies,
      url: item.url,
    })),
    certificates: content.certifications?.map(({ name, issuer, date, url }) => ({ name, issuer, date, url })),
    languages: content.languages?.map(({ language, level }) => ({ language, fluency: level })),
    publications: content.publications?.map(item => ({
      name: item.title,
      publisher: publisherOf(item),
      releaseDate: item.date,
      url: item.url,
      summary: item.description,
    })),
    awards: content.awards?.map(({ title, awarder, date, description }) => ({ title, awarder, date, summary: description })),
    volunteer: content.volunteering?.map(item => ({
      organization: item.organization,
      position: item.role,
      ...period(item),
      summary: item.description,
      highlights: item.highlights,
    })),
    interests: content.interests?.map(({ name, keywords }) => ({ name, keywords })),
    references: content.references?.map(({ name, description }) => ({ name, reference: description })),
  }) as Loose // an object stays one
}

/** There is no field for authors, so they stand before the publisher, as in a citation. */
function publisherOf({ authors, publisher }: { authors?: string, publisher?: string }): string | undefined {
  const citation = [authors, publisher].filter(Boolean).join(', ')
  return citation.length <= LONGEST_LINE
    ? citation || undefined
    : publisher
}

function period({ startDate, endDate }: { startDate?: string, endDate?: string | null }): Loose {
  // The format says that something goes on by leaving its end out.
  return { startDate, endDate: endDate ?? undefined }
}

function profiles(linkedin: string | undefined, links: Link[] | undefined): Loose[] {
  return [
    ...linkedin === undefined ? [] : [{ network: 'LinkedIn', url: linkedin }],
    ...(links ?? []).map(({ label, url }) => ({ network: label, url })),
  ]
}

/** The same value without what is undefined and without empty lists. */
function prune(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(prune)
  if (typeof value !== 'object' || value === null)
    return value
  return Object.fromEntries(Object.entries(value)
    .filter(([, entry]) => entry !== undefined && !(Array.isArray(entry) && entry.length === 0))
    .map(([key, entry]) => [key, prune(entry)]))
}
