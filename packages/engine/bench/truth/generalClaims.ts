import type { LineCase, TruthCase } from './case.ts'
import { line as h, person as p } from './case.ts'

/** Lines in Danish, Norwegian and Swedish. */
export const NORDIC_LINES: LineCase[] = [
  { language: 'da', position: 'Pædagog', line: 'Hjalp med at indføre en ny madordning i børnehaven for 42 børn', same: ['Var med til at indføre en ny madordning i børnehaven for toogfyrre børn', 'Medvirkede til indførelsen af en ny madordning i børnehaven (42 børn)'], lies: [['scope', 'Ledede indførelsen af en ny madordning i børnehaven for 42 børn'], ['scope', 'Indførte en ny madordning i børnehaven for 42 børn'], ['number', 'Hjalp med at indføre en ny madordning i børnehaven for 142 børn'], ['superlative', 'Hjalp med at indføre en prisvindende madordning i børnehaven for 42 børn']] },
  { language: 'da', position: 'Lagermedarbejder', line: 'Plukkede omkring tres ordrer om dagen', same: ['Plukkede cirka 60 ordrer dagligt'], lies: [['number', 'Plukkede omkring halvfjerds ordrer om dagen'], ['scope', 'Ansvarlig for lageret, plukkede omkring tres ordrer om dagen']] },
  { language: 'sv', position: 'Undersköterska', line: 'Deltog i införandet av ett nytt journalsystem på två avdelningar', same: ['Medverkade till att ett nytt journalsystem infördes på 2 avdelningar'], lies: [['scope', 'Ledde införandet av ett nytt journalsystem på två avdelningar'], ['number', 'Deltog i införandet av ett nytt journalsystem på tolv avdelningar']] },
  { language: 'no', position: 'Butikkmedarbeider', line: 'Lærte opp fem nye kolleger i kassearbeid', same: ['Opplæring av 5 nye kolleger i kassearbeid'], lies: [['number', 'Lærte opp femten nye kolleger i kassearbeid'], ['skill', 'Lærte opp fem nye kolleger i kassearbeid og varebestilling']] },
]

/** Claims about all of something, about languages in prose, and about what a company is. */
export const WHOLE_CLAIMS: TruthCase[] = [
  {
    name: 'estate agent, English',
    base: {
      personalInfo: p('Lettings negotiator'),
      summary: 'Lettings negotiator with four years in Leeds. Reached the viewing target in 7 of 9 quarters.',
      experience: [{ company: 'Holm & Pike', position: 'Lettings negotiator', startDate: '2020', endDate: null, highlights: ['Arranged viewings for 25 flats about one weekend a month', 'Helped two branches move to Reapit', 'Taught evening classes in photography of rooms to junior colleagues'] }],
      education: [],
      skills: [{ group: null, items: ['Reapit', 'Excel'] }],
      languages: [{ language: 'English', level: 'native' }, { language: 'Italian', level: 'A2' }],
    },
    fabricated: [
      ['statement', '/summary', 'Lettings negotiator with four years in Leeds. Reached the viewing target in all 9 quarters.'],
      ['statement', '/summary', 'Lettings negotiator with four years in Leeds. Reached the viewing target in every quarter.'],
      ['statement', '/summary', 'Lettings negotiator with four years in Leeds. Exceeded the viewing target in 7 of 9 quarters.'],
      ['statement', h(0, 0), 'Arranged viewings for 25 luxury flats about one weekend a month'],
      ['statement', h(0, 1), 'Helped all branches move to Reapit'],
      ['skill', '/summary', 'Lettings negotiator with four years in Leeds. Fluent Italian. Reached the viewing target in 7 of 9 quarters.'],
      ['skill', '/summary', 'Lettings negotiator with four years in Leeds, fluent in Italian.'],
      ['entity', '/experience/0/company', 'Holm & Pike Group plc'],
      ['scope', h(0, 1), 'Helped two branches move to Reapit as migration lead'],
      ['entity', h(0, 2), 'Junior colleagues at Goldcrest were taught photography of rooms'],
      ['entity', h(0, 2), 'Photography of rooms, evening classes at Goldcrest'],
    ],
    faithful: [
      ['/summary', 'Lettings negotiator in Leeds with 4 years of experience. Viewing target reached in seven out of nine quarters.'],
      [h(0, 1), 'Lent a hand when two branches moved to Reapit'],
      [h(0, 0), 'About one weekend per month, arranged viewings for twenty-five flats'],
    ],
  },
  {
    name: 'Sachbearbeiterin, Deutsch',
    base: {
      personalInfo: p('Sachbearbeiterin'),
      experience: [{ company: 'Brunnhuber GmbH', position: 'Sachbearbeiterin', startDate: '2019', endDate: null, highlights: ['Stimme Liefertermine mit der Spedition ab', 'Pflege Stammdaten im Zweischichtbetrieb', 'Half beim Umzug einer Filiale'] }],
      education: [],
      skills: [],
    },
    fabricated: [
      ['statement', h(0, 2), 'Half beim Umzug aller Filialen'],
      ['scope', h(0, 0), 'Verhandle Liefertermine mit der Spedition'],
      ['number', h(0, 1), 'Pflege Stammdaten im Dreischichtbetrieb'],
    ],
    faithful: [
      [h(0, 0), 'Abstimmung der Liefertermine mit der Spedition'],
      [h(0, 1), 'Stammdatenpflege im 2-Schicht-Betrieb'],
      [h(0, 2), 'Unterstützung beim Umzug einer Filiale'],
    ],
  },
]
