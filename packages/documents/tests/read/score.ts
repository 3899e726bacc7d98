import type { ResumeContent } from '@int/schema'
import type { Person } from './fixtures/persons.ts'

/** How much of a person's data was read, each part from 0 to 1. */
export interface Marks {
  name: number
  email: number
  phone: number
  jobs: number
  education: number
  bullets: number
  skills: number
  languages: number
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** Twice the shared items over all items: the harmonic mean of precision and recall. */
function f1(own: string[], others: string[]): number {
  const left = [...others]
  const shared = own.filter((item) => {
    const at = left.indexOf(item)
    if (at >= 0)
      left.splice(at, 1)
    return at >= 0
  })
  return own.length + others.length === 0 ? 1 : 2 * shared.length / (own.length + others.length)
}

function share(list: boolean[]): number {
  return list.filter(Boolean).length / list.length
}

export function markReading(person: Person, content: ResumeContent): Marks {
  const digits = (text = ''): string => text.replace(/\D/g, '')
  const degree = (item: ResumeContent['education'][number] | undefined): string => `${item?.degree ?? ''} ${item?.field ?? ''}`
  return {
    name: Number(content.personalInfo.fullName === person.name),
    email: Number(content.personalInfo.email === person.email),
    phone: Number(digits(content.personalInfo.phone) === digits(person.phone)),
    jobs: content.experience.length === person.jobs.length
      ? share(person.jobs.map((job, index) => {
          const read = content.experience[index]
          return read?.company === job.company && read.position === job.position && read.startDate === job.start && read.endDate === job.end
        }))
      : 0,
    education: content.education.length === person.education.length
      ? share(person.education.map((item, index) => {
          const read = content.education[index]
          return read?.institution === item.institution && f1(words(item.degree), words(degree(read))) > 0.7 && (read.endDate ?? '').startsWith(item.end.slice(0, 4))
        }))
      : 0,
    bullets: f1(words(person.jobs.flatMap(job => job.bullets).join(' ')), words(content.experience.flatMap(job => job.highlights).join(' '))),
    skills: f1(person.skills.flatMap(group => group.items), content.skills.flatMap(group => group.items)),
    languages: f1(person.languages.map(item => `${item.language} ${item.level}`), (content.languages ?? []).map(item => `${item.language} ${item.level ?? ''}`)),
  }
}
