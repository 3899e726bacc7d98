import type { FlowParagraph } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { findDates } from './dates.ts'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')

/** One resume a language: headings of summary, experience, education, skills, languages; position, employer, period; degree, school; language with level. */
const RESUMES: Record<string, [headings: string[], job: string[], school: string[], language: string[]]> = {
  he: [['תקציר', 'ניסיון תעסוקתי', 'השכלה', 'מיומנויות', 'שפות'], ['מהנדסת תוכנה', 'חברת ברוש', 'אפריל 2019 – היום'], ['תואר ראשון', 'אוניברסיטת חיפה'], ['אנגלית', 'שוטפת']],
  ko: [['자기소개', '경력 사항', '학력', '보유 기술', '외국어'], ['백엔드 개발자', '소나무 주식회사', '2019년 4월 – 현재'], ['컴퓨터공학 학사', '한빛대학교'], ['영어', '비즈니스 수준']],
  hi: [['सारांश', 'कार्य अनुभव', 'शिक्षा', 'कौशल', 'भाषाएँ'], ['वरिष्ठ अभियंता', 'देवदार लिमिटेड', 'अप्रैल 2019 – वर्तमान'], ['स्नातक', 'पुणे विश्वविद्यालय'], ['अंग्रेज़ी', 'धाराप्रवाह']],
  da: [['Profil', 'Erhvervserfaring', 'Uddannelse', 'Kompetencer', 'Sprog'], ['Softwareudvikler', 'Bøgelund A/S', 'apr. 2019 – nu'], ['Bachelor', 'Aarhus Universitet'], ['Engelsk', 'flydende']],
  sv: [['Om mig', 'Arbetslivserfarenhet', 'Utbildning', 'Färdigheter', 'Språkkunskaper'], ['Systemutvecklare', 'Granlund AB', 'april 2019 – pågående'], ['Kandidatexamen', 'Lunds universitet'], ['Engelska', 'flytande']],
  no: [['Sammendrag', 'Arbeidserfaring', 'Utdanning', 'Ferdigheter', 'Språk'], ['Prosjektleder', 'Furunes AS', 'april 2019 – nå'], ['Mastergrad', 'Universitetet i Bergen'], ['Engelsk', 'flytende']],
  fi: [['Profiili', 'Työkokemus', 'Koulutus', 'Taidot', 'Kielitaito'], ['Ohjelmistokehittäjä', 'Koivula Oy', 'huhtikuu 2019 – edelleen'], ['Kauppatieteiden maisteri', 'Turun yliopisto'], ['englanti', 'sujuva']],
  cs: [['O mně', 'Pracovní zkušenosti', 'Vzdělání', 'Dovednosti', 'Jazykové znalosti'], ['Vývojářka', 'Jedlička s.r.o.', 'duben 2019 – dosud'], ['Bakalářské studium', 'Masarykova univerzita'], ['Angličtina', 'plynně']],
  ro: [['Despre mine', 'Experiență profesională', 'Studii', 'Competențe', 'Limbi străine'], ['Inginer software', 'Bradul SRL', 'aprilie 2019 – prezent'], ['Licență', 'Universitatea din Oradea'], ['Engleză', 'avansat']],
  hu: [['Bemutatkozás', 'Szakmai tapasztalat', 'Tanulmányok', 'Készségek', 'Nyelvtudás'], ['Szoftverfejlesztő', 'Fenyő Kft.', '2019. április – jelenleg'], ['Okleveles közgazdász', 'Szegedi Tudományegyetem'], ['angol', 'felsőfok']],
  el: [['Προφίλ', 'Επαγγελματική εμπειρία', 'Εκπαίδευση', 'Δεξιότητες', 'Ξένες γλώσσες'], ['Προγραμματιστής', 'Έλατος Α.Ε.', 'Απρίλιος 2019 – σήμερα'], ['Πτυχίο', 'Πανεπιστήμιο Πατρών'], ['Αγγλικά', 'άριστα']],
  vi: [['Giới thiệu', 'Kinh nghiệm làm việc', 'Học vấn', 'Kỹ năng', 'Ngoại ngữ'], ['Lập trình viên', 'Công ty Cây Thông', '04/2019 – nay'], ['Cử nhân', 'Đại học Huế'], ['Tiếng Anh', 'thành thạo']],
  id: [['Tentang Saya', 'Pengalaman Kerja', 'Pendidikan', 'Keahlian', 'Kemampuan Bahasa'], ['Pengembang perangkat lunak', 'PT Cemara Raya', 'April 2019 – sekarang'], ['Sarjana', 'Universitas Airlangga'], ['Bahasa Inggris', 'lancar']],
}

function paragraph(text: string, rest: Partial<FlowParagraph> & { bold?: boolean, fontSize?: number } = {}): FlowParagraph {
  const { bold = false, fontSize = 11, ...others } = rest
  return { kind: 'paragraph', runs: [{ text, bold, italic: false, fontSize }], ...others }
}

const heading = (text = ''): FlowParagraph => paragraph(text, { bold: true, fontSize: 14 })

describe('languages of which the basics are known', () => {
  it.each(Object.entries(RESUMES))('%s: sections, dates, jobs, schools and levels', (language, [headings, [position = '', company = '', period = ''], [degree = '', institution = ''], [spoken = '', level = '']]) => {
    const [summary, experience, education, skills, languages] = headings
    const { content } = readResume({ kind: 'flow', hidden: [], blocks: [
      paragraph('Ida Quist', { bold: true, fontSize: 22 }),
      heading(summary),
      paragraph('Nine years of tramways and their timetables, from the first sketch to the last stop.'),
      heading(experience),
      paragraph(position, { bold: true }),
      paragraph(`${company} | ${period}`),
      paragraph('Planned nine lines.', { list: 0 }),
      heading(education),
      paragraph(degree, { bold: true }),
      paragraph(`${institution} | 2015 – 2018`),
      heading(skills),
      paragraph('QGIS, Postgres'),
      heading(languages),
      paragraph(`${spoken} (${level})`),
    ] }, { now })
    expect(content).toMatchObject({
      language,
      summary: expect.stringContaining('tramways'),
      experience: [{ position, company, startDate: '2019-04', endDate: null, highlights: ['Planned nine lines.'] }],
      education: [{ institution, degree, startDate: '2015', endDate: '2018' }],
      skills: [{ group: null, items: ['QGIS', 'Postgres'] }],
      languages: [{ language: spoken, level }],
    })
  })

  it.each([['2018년 3월 ~ 2020년 11월', '2018-03', '2020-11'], ['tháng 3/2018 – tháng 11/2020', '2018-03', '2020-11'], ['březen 2018 až listopad 2020', '2018-03', '2020-11'], ['מרץ 2018 – נובמבר 2020', '2018-03', '2020-11']])('dates such as %s', (text, startDate, endDate) => {
    expect(findDates(text, now)).toMatchObject([{ startDate, endDate }])
  })
})
