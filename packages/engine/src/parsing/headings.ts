import type { SectionKind } from './data/headings.ts'
import { FURTHER_LANGUAGES } from './data/further-languages.ts'
import { HEADINGS } from './data/headings.ts'

export type { SectionKind }

/** Kind by heading, and by the language it is written in. A phrase that two kinds claim belongs to the kind listed first. */
const phrases = new Map<string, { kind: SectionKind, languages: string[] }>()
const further = Object.entries(FURTHER_LANGUAGES).map(([language, { headings }]): [string, Partial<Record<SectionKind, string[]>>] => [language, headings])
for (const [language, kinds] of [...Object.entries(HEADINGS), ...further]) {
  for (const [kind, list] of Object.entries(kinds) as [SectionKind, string[]][]) {
    for (const phrase of list) {
      const key = headingKey(phrase)
      const known = phrases.get(key)
      if (known)
        known.languages.push(language)
      else
        phrases.set(key, { kind, languages: [language] })
    }
  }
}

/** A heading reduced to what decides: lower case, letters only, "and" in any language as one sign. */
function headingKey(text: string): string {
  return text
    .normalize('NFKC')
    // The small letter of a Turkish dotted capital keeps a dot of its own, which no phrase has.
    .replace(/\u0130/g, 'i')
    .toLowerCase()
    .replace(/[\u200B-\u200F\u0640\u00AD]/g, '')
    .replace(/[’‘`´]/g, '\'')
    .replace(/^[\s\d.)(:#§*_–—|/\\[\]-]+|[\s:：.*_–—|/\\[\]()#-]+$/g, '')
    .replace(/\s*[&+/]\s*|\s+(?:and|und|et|[yeiіиو]|en|та|ve)\s+/g, ' & ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** "My education" heads what "Education" does. */
const OWN = /^(?:my|meine?|mon|ma|mes|mis?|minha|meus?|minhas|i miei|le mie|la mia|mijn|moje|moja|мій|моя|мої|мой|мои)\s+/u

/** Words that head sections but as often name a skill, an interest or a part of an entry. */
const AMBIGUOUS = new Set(['web', 'project', 'software', 'tools', 'technology', 'technologies', 'programming languages', 'technical', 'info', 'information', 'details', 'personal', 'service', 'community', 'research', 'teaching', 'university', 'open source', 'contributions', 'sports', 'travel', 'highlights', 'leadership', 'address', 'location', 'events', 'media', 'press', 'thesis', 'military', 'background', 'knowledge', 'strengths', 'career', 'freelance', 'internship', 'degrees', 'studies', 'language', 'certificate', 'grants', 'books', 'articles', 'achievements', 'accomplishments', 'responsibilities', 'informatik', 'schule', 'studium', 'stage', 'outils', 'informatique', 'herramientas', 'proyecto', 'strumenti', 'tools & technologies', 'tech stack', '工具', '技術', '経験', 'technologien', 'werkzeuge', 'links', 'social', 'languages & frameworks', 'languages & technologies', 'databases', 'activities', 'speaking', 'writing', 'reading', 'podcasts', 'degree', 'description'])

/** The kind of section that a heading opens when it is one of the known phrases, else `undefined`. */
export function sectionOfHeading(text: string): SectionKind | undefined {
  if (text.length > 60)
    return undefined
  const key = headingKey(text)
  return kindOfKey(key) ?? kindOfKey(key.replace(OWN, '')) ?? kindOfSecond(text) ?? (/[IİŞĞ]/.test(text) ? kindOfKey(headingKey(text.toLocaleLowerCase('tr'))) : undefined)
}

/** What a heading says behind a name of its own: "Chapter one · Experience". */
function kindOfSecond(text: string): SectionKind | undefined {
  const [, second, ...more] = text.split(/\s[·•|]\s/)
  const key = headingKey(second ?? '')
  return more.length === 0 && !AMBIGUOUS.has(key)
    ? kindOfKey(key)
    : undefined
}

function kindOfKey(key: string): SectionKind | undefined {
  return phrases.get(key)?.kind ?? phrases.get(key.replace(/ /g, ''))?.kind
}

/** Whether the heading can hardly be anything else. */
export function isStrongHeading(text: string): boolean {
  return sectionOfHeading(text) !== undefined && !AMBIGUOUS.has(headingKey(text))
}

/** Languages in which the heading is a known phrase. */
export function languagesOfHeading(text: string): string[] {
  return phrases.get(headingKey(text))?.languages ?? (/[IİŞĞ]/.test(text) ? phrases.get(headingKey(text.toLocaleLowerCase('tr')))?.languages : undefined) ?? []
}

/** Words that decide the kind of a longer heading, in the order in which they are tried: "Selected talks and awards" is about awards. */
const KEYWORDS: [RegExp, SectionKind][] = [
  [/(?:volunt|ehrenamt|bénévol|волонт|gönüllü|志愿|ボランティア|تطوع|داوطلب)/u, 'volunteering'],
  [/(?:certif|licen[sc]|zertifi|сертиф|sertifika|证书|資格|证照|شهادات|گواهی)/u, 'certifications'],
  [/(?:publicat|publikation|papers|публик|yayın|论文|論文|pubblicazioni|publicaci)/u, 'publications'],
  [/(?:project|projekt|projet|proyecto|progett|про[еє]кт|项目|プロジェクト|مشاريع|پروژه)/u, 'projects'],
  [/(?:experience|employment|berufs|erfahrung|expérience|experiencia|experiência|esperienz|ervaring|doświadczenie|досвід|опыт|deneyim|经历|経歴|職歴|خبر|تجرب|سوابق شغلی)/u, 'experience'],
  [/(?:education|ausbildung|studium|formation|educación|formación|educação|istruzione|opleiding|wykształcenie|освіта|образование|eğitim|教育|学历|学歴|تعليم|تحصیل)/u, 'education'],
  [/(?:skill|technolog|competenc|expertise|kenntnis|fähigkeit|kompetenz|compétence|habilidad|competência|competenz|vaardighe|umiejętno|навич|навык|beceri|yetenek|技能|スキル|مهار)/u, 'skills'],
  [/(?:award|honou?rs|achievement|scholarship|auszeichnung|prix|premi|nagrod|наград|ödül|奖|受賞|جوائز|جوایز)/u, 'awards'],
  [/(?:language|sprach|langue|idioma|lingu|talen|język|мов|язык|dil(?:ler)?\b|语言|語学|لغات|زبان)/u, 'languages'],
  [/(?:interest|hobb|interess|intérêt|зацікав|інтерес|интерес|兴趣|趣味|اهتمام|علا)/u, 'interests'],
  [/(?:referenc|referee|referenz|référence|реком|推荐人)/u, 'references'],
  [/(?:summary|profile|objective|about|zusammenfassung|profil|résumé|resumen|summario|riepilogo|профіл|профил|özet|简介|概要)/u, 'summary'],
  [/(?:contact|kontakt|контакт|iletişim|联系|連絡)/u, 'contact'],
]

/** The kind of a heading that is known to be one by its looks: by phrase, else by its telling word, else `custom`. */
export function kindOfStyledHeading(text: string): SectionKind {
  const known = sectionOfHeading(text)
  if (known)
    return known
  const key = headingKey(text)
  return KEYWORDS.find(([pattern]) => pattern.test(key))?.[1] ?? 'custom'
}
