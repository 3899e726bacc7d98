import type { TruthCase } from './case.ts'
import { line as h, person as p } from './case.ts'

/** Lines that take a word, a number or a date from another line of their entry, and rewrites that say less, count years or write names out. */
export const BORROWED: TruthCase[] = [
  {
    name: 'optician, English',
    base: {
      personalInfo: p('Dispensing optician'),
      summary: 'Dispensing optician who likes careful work and calm explanations. Used to busy Saturdays.',
      experience: [
        { company: 'Clearfield Eyecare', position: 'Dispensing Optician', startDate: '2014-03', endDate: '2022-08', highlights: ['Fit glasses and contact lenses for 46 customers a week', 'Coached two trainees, one of whom passed her exams in 2019', 'Order frames from 12 suppliers and check invoices in Sage', 'Cut remakes from 8 % to 5 % in two years', 'Keep the repair log in Excel', 'Met the dispensing target in nine of twelve months', 'Take part in the stocktake of the lens store every quarter'] },
        { company: 'Harbour Opticians', position: 'Optical Assistant', startDate: '2011-09', endDate: '2014-02', highlights: ['Answered the phone and booked eye tests', 'Measured pupillary distances under supervision'] },
      ],
      education: [{ institution: 'Association of British Dispensing Opticians', degree: 'Diploma', endDate: '2016' }],
      skills: [{ group: null, items: ['Contact lenses', 'Sage', 'Excel', 'HAZOP'] }],
      certifications: [{ name: 'Level 6 Diploma', issuer: 'ABDO', date: '2016-07' }],
    },
    fabricated: [
      ['number', h(0, 1), 'Coached two trainees, both of whom passed their exams in 2019'],
      ['number', h(0, 3), 'Cut remakes from 8 % to 5 % in one year'],
      ['number', h(0, 3), 'Cut remakes by 8 % in two years'],
      ['number', h(0, 0), 'Fit glasses and contact lenses for 12 customers a week'],
      ['date', h(0, 1), 'Coached two trainees, one of whom passed her exams in 2014'],
      ['statement', h(0, 2), 'Order frames and lenses from 12 suppliers and check invoices in Sage'],
      ['statement', h(0, 5), 'Met the dispensing target in every month'],
      ['statement', h(0, 4), 'Keep the repair log in Excel, which shortened repairs'],
      ['statement', h(0, 6), 'Take part in the stocktake of the frame store every quarter'],
      ['number', '/summary', 'Dispensing optician with fourteen years of experience. Used to busy Saturdays.'],
      ['number', '/summary', 'Dispensing optician with eleven years of Sage. Used to busy Saturdays.'],
    ],
    faithful: [
      [h(0, 0), 'Fit glasses and contact lenses for more than 40 customers a week'],
      [h(0, 0), 'Every week, more than 40 people are fitted with lenses or glasses'],
      [h(0, 2), 'Orders with a dozen frame suppliers; invoices checked in Sage'],
      [h(0, 4), 'Keep the repair log in Excel; order frames from 12 suppliers and check invoices in Sage'],
      [h(1, 1), 'Under supervision, took measurements of pupillary distances'],
      ['/summary', 'Dispensing optician with eleven years of experience. Used to busy Saturdays.'],
      ['/summary', 'Dispensing optician with more than ten years in the profession.'],
      ['/skills/0/items/3', 'Hazard and operability (HAZOP)'],
      ['/certifications/0/issuer', 'Association of British Dispensing Opticians (ABDO)'],
    ],
  },
  {
    name: 'Logopädin, Deutsch',
    base: {
      personalInfo: p('Logopädin'),
      summary: 'Logopädin mit Freude an der Arbeit mit Kindern.',
      experience: [
        { company: 'Praxis Sprechzeit', position: 'Logopädin', startDate: '2015-04', endDate: '2023-03', highlights: ['Therapie von rund 30 Kindern pro Woche, überwiegend mit Sprachentwicklungsstörungen', 'Leitung einer wöchentlichen Stottergruppe mit bis zu 6 Teilnehmenden', 'Senkung der Wartezeit von 14 auf 9 Wochen', 'Seit 2018 Anleitung von zwei Praktikantinnen pro Jahr', 'Dokumentation in der Praxissoftware Thevea'] },
      ],
      education: [{ institution: 'Schule für Logopädie Bremen', degree: 'Staatsexamen', endDate: '2015' }],
      skills: [{ group: null, items: ['Kindersprache', 'Stottern', 'Thevea'] }],
      certifications: [{ name: 'Praxisanleitung', issuer: 'IHK Bremen', date: '2018' }],
    },
    fabricated: [
      ['number', h(0, 2), 'Senkung der Wartezeit um 9 Wochen'],
      ['statement', h(0, 1), 'Leitung wöchentlicher Stottergruppen mit jeweils bis zu 6 Teilnehmenden'],
      ['number', h(0, 1), 'Leitung einer wöchentlichen Stottergruppe mit bis zu 30 Teilnehmenden'],
      ['date', h(0, 3), 'Seit 2015 Anleitung von zwei Praktikantinnen pro Jahr'],
      ['statement', h(0, 0), 'Therapie von rund 30 Kindern und Praktikantinnen pro Woche, überwiegend mit Sprachentwicklungsstörungen'],
      ['number', '/summary', 'Logopädin mit mehr als zwölf Jahren Erfahrung und Freude an der Arbeit mit Kindern.'],
    ],
    faithful: [
      [h(0, 0), 'Mehr als 25 Kinder pro Woche behandelt, vor allem mit Sprachentwicklungsstörungen'],
      [h(0, 1), 'Jede Woche eine Stottergruppe mit maximal sechs Teilnehmenden geleitet'],
      ['/summary', 'Logopädin mit acht Jahren Berufserfahrung und Freude an der Arbeit mit Kindern.'],
      ['/certifications/0/issuer', 'Industrie- und Handelskammer Bremen'],
    ],
  },
]
