import type { Finding, ResumeContent } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { verifyContent } from './verify.ts'

function resume(language: string, lines: string[], more: Partial<ResumeContent> = {}): ResumeContent {
  return {
    language,
    personalInfo: { fullName: 'Ada Blum' },
    summary: undefined,
    experience: [{ id: 'job-1', company: 'Nordwerk', position: 'Clerk', startDate: '2020-02', endDate: '2020-11', highlights: lines }],
    education: [],
    skills: [],
    ...more,
  }
}

/** The codes found where the first line is said in other words. */
function codesOf(language: string, lines: string[], said: string, more: Partial<ResumeContent> = {}): Finding['code'][] {
  const base = resume(language, lines, more)
  const tailored = structuredClone(base)
  tailored.experience[0]!.highlights[0] = said
  return verifyContent(base, tailored).map(({ code }) => code)
}

describe('numbers said in another way', () => {
  it.each<[string, string, string]>([
    ['en', 'Trained 5 hosts over one and a half years', 'Trained five hosts over 18 months'],
    ['en', 'Cut waiting from 14 to 9 days', 'Cut waiting to nine days, down from 14'],
    ['en', 'Queue time fell from 3 hours to one by splitting the desk', 'Splitting the desk took queue time to 1 hour instead of 3'],
    ['en', 'Served twelve tables: 8 inside and 4 outside', 'Served 12 tables (eight inside, four outside)'],
    ['en', 'Fed 8 calves and 4 cows', 'Fed 12: 8 calves and 4 cows'],
    ['en', 'Maintain S7-300 and S7-1500 controllers', 'Maintenance of S7-1500 and S7-300 controllers'],
    ['en', 'Reduced breakages by a third', 'Reduced breakages by 33%'],
    ['en', 'Placed 3rd of 22 in the depot league', 'Placed third out of 22 in the depot league'],
    ['en', 'Meeting every Tuesday with the depot', 'Weekly meeting with the depot'],
    ['en', 'Sales rose from 71 to 83 crates over two years', 'Over two years sales rose from 71 to 83 crates'],
    ['de', 'Umsatz von 1,4 Mio. Euro im Bezirk', 'Umsatz von 1.400.000 € im Bezirk'],
    ['en', 'Cases fell from 14 to 9 over six months', 'Over six months cases fell from 14 to nine'],
    ['en', 'Coached two sales development representatives', 'Coached 2 SDRs'],
    ['en', 'Care for up to eight patients on a 32-bed acute ward', 'Cared for up to eight acute patients (32-bed ward)'],
    ['en', 'Repairs of up to £40,000', 'Repairs up to a value of £40k'],
    ['nl', 'Bestekken tot 3,5 miljoen euro', 'Bestekken tot een waarde van € 3,5 mln'],
    ['uk', 'Допомагала з переходом на нову касу', 'Допомога під час переходу на нову касу'],
    ['de', 'Warte sechs Sortieranlagen', 'Wartung von 6 Anlagen zur Sortierung'],
    ['de', 'Kurs über zweieinhalb Jahre geleitet', 'Kurs 2,5 Jahre geleitet'],
    ['fr', 'Délai réduit de 5 h à 20 min', 'Délai réduit de 5 heures à 20 minutes'],
    ['fr', 'Séance d\'une heure et demie', 'Séance de 90 minutes'],
    ['fr', 'A doublé le nombre de lecteurs', 'Nombre de lecteurs multiplié par deux'],
    ['es', 'Ahorro de 120 mil euros en envases', 'Ahorro de 120.000 € en envases'],
    ['it', 'Fatturato di 1,4 milioni di euro', 'Fatturato di 1.400.000 €'],
    ['pl', 'Obrót wzrósł z 2,2 mln do 3,1 mln zł', 'Wzrost obrotu z 2,2 do 3,1 mln zł'],
    ['pl', 'Kurs dla pięciorga dzieci', 'Kurs dla 5 dzieci'],
    ['uk', 'Скоротив чергу з 40 до 12 хвилин', 'Черга 12 хвилин замість 40'],
    ['ru', 'Занятия по полтора часа', 'Занятия по 90 минут'],
    ['ru', 'Занял третье место из 22', 'Занял 3-е место из 22'],
    ['tr', 'Hatalar yüzde 30 azaldı', 'Hatalar %30 azaldı'],
    ['ja', 'カフェー12店舗を担当', 'カフェー十二店舗を担当'],
    ['ja', '売上1億2,000万円を達成', '売上1.2億円を達成'],
    ['zh', '退货率下降百分之三十', '退货率下降30%'],
    ['en', 'Tend 94 hives in the valley', 'Look after more than 90 hives in the valley'],
    ['en', 'Refitted 14 stalls of the market hall', 'More than a dozen stalls of the market hall refitted'],
    ['en', 'Keep waste within 11 % of purchases', 'Waste kept to no more than 11 percent of purchases'],
    ['en', 'Refit of the stables in six weeks', 'Refitted the stables over six weeks'],
    ['en', 'Accounts for farms with turnover of £38m', 'Accounts for farms that turn over £38 million'],
    ['en', 'Meet the vet quarterly', 'Meetings with the vet once a quarter'],
    ['de', 'Kurs mit bis zu 12 Teilnehmenden', 'Kurs mit maximal zwölf Teilnehmenden'],
    ['it', 'Ordini per 9.000 euro al mese', 'Ordini per 9 mila euro mensili'],
    ['pt', 'Ensino do 8.º ao 11.º ano', 'Ensino entre o 8.º e o 11.º ano'],
  ])('%s: %s', (language, line, said) => {
    expect(codesOf(language, [line], said)).toEqual([])
  })

  it.each<[string, string, string]>([
    ['en', 'Placed 3rd of 22 in the depot league', 'Placed 2nd of 22 in the depot league'],
    ['en', 'Named host of the quarter in 2020', 'Named host of the year 2020'],
    ['en', 'Fed 8 calves and 4 cows', 'Fed 14: 8 calves and 4 cows'],
    ['it', 'Vendite aumentate nel reparto', 'Vendite raddoppiate nel reparto'],
    ['es', 'Aumenté las ventas del local', 'Doblé las ventas del local'],
    ['ja', 'カフェー12店舗を担当', 'カフェー112店舗を担当'],
    ['zh', '店铺月均访客约5万', '店铺日均访客约5万'],
    ['de', 'Kurs über zweieinhalb Jahre geleitet', 'Kurs 3,5 Jahre geleitet'],
  ])('%s: %s is not "%s"', (language, line, said) => {
    expect(codesOf(language, [line], said)).toContain('UNSUPPORTED_NUMBER')
  })
})

describe('how much of the work', () => {
  it.each<[string, string, string]>([
    ['en', 'Look after 30 rental flats', 'Responsible for 30 rental flats'],
    ['en', 'Took part in the on-call rota', 'On-call rota'],
    ['de', 'Mitwirkung am Umbau der Halle', 'Wirkte am Umbau der Halle mit'],
    ['nl', 'Meegewerkt aan de nieuwe folder', 'Werkte mee aan de nieuwe folder'],
    ['it', 'Aiutavo nella semina', 'Davo una mano nella semina'],
  ])('%s: %s', (language, line, said) => {
    expect(codesOf(language, [line], said)).toEqual([])
  })

  it.each<[string, string, string]>([
    ['pl', 'Pracuję w zespole sześciu osób', 'Kieruję zespołem sześciu osób'],
    ['ru', 'Работаю в команде из шести человек', 'Руковожу командой из шести человек'],
    ['it', 'Lavoro in una squadra di sei persone', 'Coordino una squadra di sei persone'],
    ['it', 'Lavoro in una squadra di sei persone', 'Gestisco una squadra di sei persone'],
    ['pt', 'Trabalho numa equipe de seis pessoas', 'Coordeno uma equipe de seis pessoas'],
    ['de', 'Arbeite in einem Team von sechs Personen', 'Führe ein Team von sechs Personen'],
    ['uk', 'Заміняю завідувачку складу', 'Завідую складом'],
    ['en', 'Packed hampers for visitors', 'Personally packed hampers for visitors'],
    ['uk', 'Пакував посилки', 'Особисто пакував посилки'],
    ['ja', '在庫管理システムの導入に参加', '在庫管理システムの導入を主導'],
    ['en', 'Member of the garden committee', 'Chair of the garden committee'],
    ['en', 'Helped move 14 hives to the orchard', 'Moved 14 hives to the orchard'],
    ['pl', 'Członek rady osiedla', 'Przewodniczący rady osiedla'],
  ])('%s: %s is not "%s"', (language, line, said) => {
    expect(codesOf(language, [line], said)).toContain('UNSUPPORTED_SCOPE')
  })
})

describe('having had a part in it', () => {
  it.each<[string, string, string]>([
    ['en', 'Helped to move the archive', 'Worked on moving the archive'],
    ['es', 'Colaboré en la acreditación del laboratorio en 2022', 'Acreditación del laboratorio en 2022, en la que colaboré'],
    ['de', 'Mitarbeit bei der Einführung von CarLo (2022)', 'An der Einführung von CarLo (2022) mitgewirkt'],
    ['en', 'Helped the engineer at inspections', 'Gave the engineer a hand at inspections'],
  ])('%s: %s, "%s"', (language, line, said) => {
    expect(codesOf(language, [line], said)).toEqual([])
  })
})

describe('a line repeated but for a word or two', () => {
  it.each<[string, string[], string]>([
    ['en', ['Mentor student nurses on placement (six so far)', 'Care for patients on a 16-bed unit'], 'Mentor student nurses on placement (sixteen so far)'],
    ['en', ['Introduced a sheet now used by the whole ward'], 'Introduced a sheet now used by the whole hospital'],
    ['en', ['Run a store with annual sales of £4.2m'], 'Run a store with annual profit of £4.2m'],
    ['es', ['Gestiono un presupuesto de 350.000 € al año', 'Informe al mes para dirección'], 'Gestiono un presupuesto de 350.000 € al mes'],
    ['de', ['Senkung der Kosten von 19 auf 14 % durch neue Touren'], 'Senkung der Kosten um 14 % durch neue Touren'],
    ['de', ['Therapie auf einer orthopädischen Station mit 48 Betten'], 'Therapie auf einer orthopädischen und einer neurologischen Station mit 48 Betten'],
  ])('%s: %s is not "%s"', (language, lines, said) => {
    expect(codesOf(language, lines, said)).not.toEqual([])
  })

  it('may name a tool that its entry names', () => {
    expect(codesOf('en', ['Alerts in Grafana', 'Wrote a proxy in Rust'], 'Alerts in Grafana and Rust')).toEqual([])
    expect(codesOf('en', ['Alerts in Grafana', 'Wrote a proxy'], 'Alerts in Grafana and Rust')).toContain('UNSUPPORTED_SKILL')
  })

  it('may be joined with another line of the same entry', () => {
    expect(codesOf('en', ['Laid out a catalogue for the museum', 'Drew 45 icons for a wayfinding system'], 'Laid out a catalogue for the museum and drew 45 icons for a wayfinding system')).toEqual([])
  })
})

describe('names and short forms', () => {
  it.each<[string, string, string]>([
    ['en', 'Wrote a command-line tool for stock', 'Wrote a CLI for stock'],
    ['de', 'Fehlersuche an speicherprogrammierbaren Steuerungen', 'Fehlersuche an SPS'],
    ['fr', 'Suivi des indicateurs de performance', 'Suivi des KPI'],
    ['ru', 'Учился на курсах Томский лесной колледж', 'Учился на курсах ТЛК'],
    ['de', 'Fahre Transporter (Führerschein Klasse B)', 'Fahren von Transportern (Führerschein Kl. B)'],
    ['en', 'Second-level support for 200 users', '2nd-level support for 200 users'],
    ['pl', 'Napisałam testy w JavaScript', 'Testy napisane w JavaScripcie'],
    ['en', 'Took part in hazard and operability studies', 'Took part in HAZOP studies'],
    ['ru', 'Сделал бота в Телеграм', 'Сделал бота в Telegram'],
    ['de', 'Beteiligt, als die Akte eingeführt wurde', 'Mitgearbeitet, die Akte einzuführen'],
    ['en', 'Record readings in the ward book', 'Readings kept in the ward record book'],
  ])('%s: %s', (language, line, said) => {
    expect(codesOf(language, [line], said)).toEqual([])
  })

  it('does not take a small word for a letter of an acronym', () => {
    expect(codesOf('en', ['Supported the move to SAP EWM'], 'Supported the move to SAP EWM and SAP TM')).not.toEqual([])
  })

  it('tells a product from a word of its letters', () => {
    expect(codesOf('fr', ['Tient à jour 15 tableaux Power BI'], 'Tient à jour 15 tableaux Power BI et Tableau')).not.toEqual([])
  })
})

describe('levels and titles in running text', () => {
  const more = { summary: 'Clerk with good French.', languages: [{ id: 'lng-1', language: 'French', level: 'B1' }, { id: 'lng-2', language: 'Dutch', level: 'C1' }] } satisfies Partial<ResumeContent>
  const codesOfSummary = (summary: string): Finding['code'][] => {
    const base = resume('en', ['Packed hampers'], more)
    return verifyContent(base, { ...base, summary }).map(({ code }) => code)
  }

  it('holds a language to its level', () => {
    expect(codesOfSummary('Clerk, fluent in Dutch.')).toEqual([])
    expect(codesOfSummary('Clerk, fluent in French.')).toContain('UNSUPPORTED_SKILL')
  })

  it('knows a seat among the managers', () => {
    expect(codesOf('en', ['Made slides for the management team'], 'Member of the management team; made slides')).toContain('UNSUPPORTED_TITLE')
  })

  it.each<[string, string, string]>([
    ['en', 'Deputise for the depot manager', 'Depot manager'],
    ['es', 'Sustituyo a la jefa del vivero', 'Jefa del vivero'],
    ['ru', 'Замещаю начальника склада', 'Начальник склада'],
  ])('%s: %s is not "%s"', (language, line, said) => {
    expect(codesOf(language, [line], said)).toContain('UNSUPPORTED_TITLE')
  })

  it.each<[string, string, string]>([
    ['en', 'Deputise for the depot manager', 'Stand-in for the depot manager'],
    ['fr', 'Remplace le chef du dépôt', 'Remplacement du chef du dépôt'],
    ['pl', 'Zastępuję kierownika składu', 'Zastępstwo kierownika składu'],
    ['en', 'Mentor two trainees on the night shift', 'Have mentored two trainees on the night shift'],
    ['en', 'Contributed to the floor plan, led by the principal architect', 'Contributed to the floor plan under the principal architect\'s lead'],
    ['pt', 'Colaborei na implementação de WM em SAP', 'Colaboração na implementação do módulo WM do SAP'],
    ['uk', 'Готую звіти в Клієнт-банку', 'Готую звіти в системі «Клієнт-банк»'],
  ])('%s: %s, "%s"', (language, line, said) => {
    expect(codesOf(language, [line], said)).toEqual([])
  })

  it('reads a year of a short post', () => {
    const base = resume('en', ['Packed hampers'], more)
    expect(verifyContent(base, { ...base, summary: 'Clerk at Nordwerk in 2020.' })).toEqual([])
  })
})
