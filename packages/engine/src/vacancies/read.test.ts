import { vacancyReadingSchema } from '@int/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readVacancy } from './read.ts'

const ENGLISH = `Senior Backend Engineer

Company: Acme Inc.
Location: Berlin, Germany (Hybrid)
Salary: €70,000 - €90,000

About Acme
We are a family-owned leader in widgets with 500 employees and Kubernetes in the cellar.

What you'll do:
- Design and build services in Kotlin
- Mentor junior engineers

Requirements:
- 5+ years of experience in backend development
- Strong Python and PostgreSQL, ideally also Redis
- 3 years of Kafka
- AWS, GCP or Azure
- Bachelor's degree in Computer Science or a related field
- Fluent English; German is a plus
- Driving licence

Nice to have:
- Experience with GraphQL
- Postgres internals

What we offer:
- Health insurance and 30 days of vacation
- A Terraform course of your choice

We are an equal opportunity employer. Apply by 31 March 2026 with your CV.`

describe('readVacancy', () => {
  const reading = readVacancy(ENGLISH)
  const find = (term: string): typeof reading.requirements[number] | undefined => reading.requirements.find(requirement => requirement.term === term)

  it('reads title, employer and language', () => {
    expect(reading).toMatchObject({ title: 'Senior Backend Engineer', company: 'Acme Inc.', language: 'en' })
  })

  it('tells must from nice by heading and by words', () => {
    expect(find('Python')?.importance).toBe('must')
    expect(find('Redis')?.importance).toBe('nice')
    expect(find('GraphQL')?.importance).toBe('nice')
    expect(find('English')?.importance).toBe('must')
    expect(find('German')?.importance).toBe('nice')
  })

  it('lists a skill once whatever it is called, and a must stays a must', () => {
    expect(reading.requirements.filter(({ term }) => term === 'PostgreSQL')).toMatchObject([{ importance: 'must' }])
  })

  it('reads years in all and of one skill', () => {
    expect(reading.requirements.find(({ kind }) => kind === 'experience')).toMatchObject({ years: 5, term: 'backend development' })
    expect(find('Kafka')?.years).toBe(3)
  })

  it('marks alternatives as one choice', () => {
    const groups = ['AWS', 'Google Cloud', 'Azure'].map(term => find(term)?.group)
    expect(groups[0]).toBeDefined()
    expect(new Set(groups).size).toBe(1)
  })

  it('reads degree, language level, licence, place, format, pay and deadline', () => {
    expect(reading.requirements.find(({ kind }) => kind === 'education')).toMatchObject({ level: 'bachelor' })
    expect(find('English')?.level).toBe('Fluent')
    expect(reading.requirements.find(({ kind }) => kind === 'certification')?.term).toMatch(/driving licen[cs]e/i)
    expect(reading.requirements.filter(({ kind }) => ['location', 'workFormat', 'salary', 'deadline'].includes(kind)).map(({ term }) => term).toSorted()).toEqual(['31 March 2026', 'Berlin, Germany', 'hybrid', '€70,000 - €90,000'].toSorted())
  })

  it('leaves out what the employer is and gives', () => {
    expect(find('Kubernetes')).toBeUndefined()
    expect(find('Terraform')).toBeUndefined()
    const texts = reading.requirements.filter(({ kind }) => kind !== 'deadline').map(({ text }) => text).join('\n')
    expect(texts).not.toMatch(/insurance|vacation|equal opportunity|family-owned/)
  })

  it('reads duties and the tools in them', () => {
    expect(find('Kotlin')?.importance).toBe('must')
    expect(reading.requirements.filter(({ kind }) => kind === 'responsibility').map(({ term }) => term)).toEqual(['Design and build services in Kotlin', 'Mentor junior engineers'])
  })

  it.each([
    ['de', 'Pflegefachkraft (m/w/d)\n\nIhr Profil:\n• Abgeschlossene Ausbildung in der Pflege\n• Mindestens zwei Jahre Berufserfahrung\n• Deutschkenntnisse mindestens B2\n• Führerschein Klasse B wünschenswert\n\nWir bieten:\n• 30 Tage Urlaub und Kenntnisse fürs Leben', ['education vocational', 'experience 2', 'language B2', 'certification nice']],
    ['fr', 'Développeur web\n\nProfil recherché :\n- Bac +5 en informatique\n- 3 ans d\'expérience minimum\n- Anglais courant\n- La connaissance de Docker serait un plus\n\nNous offrons :\n- Mutuelle et tickets restaurant', ['education master', 'experience 3', 'language courant', 'skill nice']],
    ['es', 'Analista de datos\n\nRequisitos:\n- Grado en Estadística\n- Al menos 2 años de experiencia\n- Inglés nivel B2\n- Se valorará Tableau\n\nOfrecemos:\n- Seguro médico', ['education bachelor', 'experience 2', 'language B2', 'skill nice']],
    ['pt', 'Programador\n\nRequisitos:\n- Formação superior\n- Experiência mínima de 4 anos\n- Inglês fluente\n- Docker será um diferencial\n\nBenefícios:\n- Plano de saúde', ['education degree', 'experience 4', 'language fluente', 'skill nice']],
    ['nl', 'Ontwikkelaar\n\nWat breng je mee:\n- HBO werk- en denkniveau\n- Minimaal 3 jaar ervaring\n- Vloeiend Nederlands\n- Docker is een pré\n\nWij bieden:\n- 28 vakantiedagen', ['education bachelor', 'experience 3', 'language Vloeiend', 'skill nice']],
    ['da', 'Udvikler\n\nDin profil:\n- Du har en bachelor i datalogi\n- Minimum 2 års erfaring\n- Du taler flydende dansk\n- Det er en fordel, at du kender Docker\n\nVi tilbyder:\n- Pensionsordning og fredagsbar', ['education bachelor', 'experience 2', 'language flydende', 'skill nice']],
    ['uk', 'Python розробник\n\nВимоги:\n- Вища технічна освіта\n- Досвід роботи від 3 років\n- Англійська мова на рівні B1\n- Знання Docker буде плюсом\n\nМи пропонуємо:\n- Медичне страхування та гнучкий графік', ['education degree', 'experience 3', 'language B1', 'skill nice']],
    ['ru', 'Разработчик\n\nТребования:\n- Высшее образование\n- Опыт работы от 3-х лет\n- Английский язык на уровне B1\n- Знание Docker будет плюсом\n\nУсловия:\n- ДМС и гибкий график', ['education degree', 'experience 3', 'language B1', 'skill nice']],
    ['pl', 'Programista\n\nWymagania:\n- Wykształcenie wyższe\n- Minimum 3 lata doświadczenia\n- Znajomość języka angielskiego na poziomie B2\n- Mile widziana znajomość Docker\n\nOferujemy:\n- Prywatną opiekę medyczną', ['education degree', 'experience 3', 'language B2', 'skill nice']],
  ])('reads an advertisement in %s', (language, text, expected) => {
    const { requirements, language: found } = readVacancy(text)
    expect(found).toBe(language)
    const told = requirements.flatMap(({ kind, level, years, importance }) => [`${kind} ${level}`, `${kind} ${years}`, `${kind} ${importance}`])
    expect(told).toEqual(expect.arrayContaining(expected))
    expect(requirements.filter(({ kind }) => kind === 'other' || kind === 'responsibility')).toEqual([])
  })

  it('flags what deserves a second look, and nothing in a plain posting', () => {
    const { flags } = readVacancy('Junior Rockstar Developer\n\nRequirements:\n- 10+ years of experience with SwiftUI\n- On-call at nights and weekends\n\nWe are like a family.')
    expect(flags?.map(({ code }) => code)).toEqual(expect.arrayContaining(['HYPE_WORDS', 'TOO_MUCH_FOR_LEVEL', 'IMPOSSIBLE_EXPERIENCE', 'UNPAID_ON_CALL', 'FAMILY']))
    expect(readVacancy('Accountant\n\nRequirements:\n- 3 years of experience in accounting\n- IFRS').flags).toBeUndefined()
  })

  it('tells a list under an unknown heading by what it holds', () => {
    const { requirements: read } = readVacancy('Clerk\n\nWhat fills your days\n- Sort the post\n- Answer the telephone\n- Keep the books\n\nThe person behind the desk\n- At least 2 years of experience in an office\n- Fluent English\n- Excel\n\nThe nice side\n- Free lunch\n- 30 days of vacation\n- A dog')
    expect(read.find(({ kind }) => kind === 'experience')).toMatchObject({ years: 2 })
    expect(read.find(({ kind }) => kind === 'language')).toMatchObject({ term: 'English' })
    expect(read.map(({ text }) => text).join()).not.toMatch(/lunch|vacation|dog/)
  })

  it('reads running text: what is asked for, what is done, and nothing about the firm', () => {
    const { title, requirements: read } = readVacancy('Bakery Manager in Leeds\n\nCrumb & Co has baked since 1921 and won many prizes. You will plan the shifts of twelve bakers. We expect five years of experience in a bakery and a food hygiene certificate. Polish would be an advantage. Our ovens run on wind. We pay £32,000 a year. Apply by 4 May 2026.')
    expect(title).toBe('Bakery Manager')
    const told = read.map(({ kind, importance, years, term }) => `${kind} ${importance} ${years ?? term}`)
    expect(told).toEqual(expect.arrayContaining(['experience must 5', 'certification must food hygiene certificate', 'language nice Polish', 'location must Leeds', 'salary must £32,000 a year', 'deadline must 4 May 2026']))
    expect(read.filter(({ kind }) => kind === 'responsibility').map(({ text }) => text)).toEqual(['You will plan the shifts of twelve bakers.'])
    expect(read.map(({ text }) => text).join()).not.toMatch(/1921|wind/)
  })

  it('passes over the furniture of job boards', () => {
    const { title, requirements: read } = readVacancy('Nurse\nPromoted by hirer · Actively reviewing applicants\nApply\nSave\nSee who you know\nAbout the job\nRequirements\nBLS\n2+ years in acute care\nShow more\nReferrals increase your chances of interviewing by 2x\nSet alert for similar jobs')
    expect(title).toBe('Nurse')
    expect(read.map(({ kind, term, years }) => `${kind} ${years ?? term}`)).toEqual(['title Nurse', 'certification BLS', 'experience 2'])
  })

  it('reads through HTML, with places in the source', () => {
    const source = '<h3>Requirements</h3><ul><li>Python &amp; SQL</li><li>At least <b>3 years</b> of experience in R&amp;D</li></ul>'
    const { requirements: read } = readVacancy(source)
    expect(read.map(({ term }) => term)).toEqual(expect.arrayContaining(['Python', 'SQL']))
    const [python, years] = [read.find(({ term }) => term === 'Python'), read.find(({ years: asked }) => asked === 3)]
    expect(python?.text).toBe('Python & SQL')
    expect([python, years].map(found => source.slice(found?.start, found?.end))).toEqual(['Python &amp; SQL', 'At least <b>3 years</b> of experience in R&amp;D'])
  })

  describe('in running text', () => {
    const demandsOf = (lines: string): string[] => readVacancy(`Requirements\n${lines}`).requirements.filter(({ kind }) => kind !== 'title').map(({ kind, term, years, importance }) => [kind, term, years, importance].filter(part => part !== undefined).join(' '))
    const deadlineOf = (line: string): string | undefined => readVacancy(`Nurse\n\n${line}`).requirements.find(({ kind }) => kind === 'deadline')?.term

    it.each([
      ['Send your CV to jobs@example.org until 15 January 2027.', '15 January 2027'],
      ['Ansøgningsfristen er den 4. januar 2027.', '4. januar 2027'],
      ['Fecha límite de inscripción: 10/01/2027.', '10/01/2027'],
      ['Poste à pourvoir, candidatures jusqu\'au 20 décembre 2026.', '20 décembre 2026'],
      ['Reageren kan tot en met 3 januari 2027.', '3 januari 2027'],
      ['Aplikuj do 22.12.2026.', '22.12.2026'],
    ])('reads the day by which to apply: %s', (line, day) => {
      expect(deadlineOf(line)).toBe(day)
    })

    it('takes the second name of a pair along', () => {
      expect(demandsOf('- Erfahrung mit SAP FI und CO')).toEqual(['skill SAP FI must', 'skill SAP CO must'])
    })

    it('reads years inside of a word, and makes up none where there are several', () => {
      expect(demandsOf('- vierjährige Berufserfahrung im Vertrieb')).toEqual(['experience Vertrieb 4 must'])
      expect(demandsOf('- een jaar of vijf ervaring als projectleider')).toEqual(['experience projectleider 5 must'])
      expect(demandsOf('- several years of experience in retail')).toEqual(['experience retail must'])
    })

    it('holds a wish to what stands behind it in its own part of the sentence', () => {
      expect(demandsOf('- уверенное знание TIA Portal, будет плюсом опыт с WinCC')).toEqual(['skill TIA Portal must', 'skill WinCC nice'])
      expect(demandsOf('- Du har arbejdet med REST, gerne Kafka, og du er fortrolig med ArchiMate')).toEqual(expect.arrayContaining(['skill Kafka nice', 'skill ArchiMate must']))
    })

    it('takes a language with its level for a demand', () => {
      const { requirements: read } = readVacancy('Аналітик\n\nАнглійська — не нижче B2.')
      expect(read.find(({ kind }) => kind === 'language')).toMatchObject({ term: 'English', level: 'B2' })
    })

    it('takes a list under headings of an unknown language for no duties', () => {
      const { requirements: read } = readVacancy('Lập trình viên\n\nQuyền của bạn\n- Bảo hiểm sức khỏe toàn diện\n- Lương tháng mười ba và thưởng\n- Du lịch hàng năm cùng công ty\n- Làm việc với Docker và Kubernetes')
      expect(read.filter(({ kind }) => kind === 'responsibility' || kind === 'other')).toEqual([])
    })
  })

  it('finds nothing where there is nothing', () => {
    expect(readVacancy('').requirements).toEqual([])
    expect(readVacancy('Lorem ipsum dolor sit amet, consectetur adipiscing elit.').requirements).toEqual([])
  })

  it('gives the same reading twice, valid, with spans that fit, for any text', () => {
    const piece = fc.oneof(fc.constantFrom(...ENGLISH.split('\n')), fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('Requirements:', 'Benefits', '• Go • R • C', 'вимоги', '- '))
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), (lines) => {
      const text = lines.join('\n')
      const read = readVacancy(text)
      expect(readVacancy(text)).toEqual(read)
      expect(vacancyReadingSchema.safeParse(read).success).toBe(true)
      for (const { text: words, start = 0, end } of read.requirements)
        expect(text.slice(start, end)).toBe(words)
      expect(new Set(read.requirements.map(({ id }) => id)).size).toBe(read.requirements.length)
    }), { numRuns: 40 })
  }, 30_000)
})
