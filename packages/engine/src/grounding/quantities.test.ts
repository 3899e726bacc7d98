import { describe, expect, it } from 'vitest'
import { quantitiesOf } from './quantities.ts'

function read(text: string, language: string): string[] {
  const { quantities, dates } = quantitiesOf(text, language)
  return [
    ...quantities.map(({ kind, value, unit, bound }) => [bound, kind, Math.round(value * 100) / 100, unit].filter(Boolean).join(' ')),
    ...dates.map(({ year, month }) => ['date', year, month].filter(Boolean).join(' ')),
  ]
}

describe('numbers in text', () => {
  it.each<[string, string, string[]]>([
    ['1,000 items, 1000 items, 1k items, one thousand items', 'en', ['count 1000', 'count 1000', 'count 1000', 'count 1000']],
    ['20 %, 20 percent, twenty per cent', 'en', ['percent 20 %', 'percent 20 %', 'percent 20 %']],
    ['$2.5M and €80k', 'en', ['currency 2500000 USD', 'currency 80000 EUR']],
    ['500+ users, more than 40 sites, up to 8 beds', 'en', ['over count 500', 'over count 40', 'under count 8']],
    ['doubled revenue, a 3x rise, halved waste', 'en', ['multiplier 3 x', 'multiplier 2', 'fraction 50']],
    ['from 45 to 31 minutes', 'en', ['duration 0.03 days', 'duration 0.02 days']],
    ['March 2021, 03/2021, 2021-03, 2021', 'en', ['date 2021 3', 'date 2021 3', 'date 2021 3', 'date 2021']],
    ['zweiundzwanzig Kunden, 1,2 Mio. €, zehnjährige Erfahrung', 'de', ['currency 1200000 EUR', 'count 22', 'duration 3652.5 days']],
    ['quatre-vingt-dix-huit couverts, 2 millions d\'euros', 'fr', ['count 98', 'currency 2000000 EUR']],
    ['treinta y cinco alumnos, 2.500 clientes', 'es', ['count 35', 'count 2500']],
    ['dois mil clientes, 64 mil euros', 'pt', ['count 2000', 'currency 64000 EUR']],
    ['vijfentwintig leerlingen', 'nl', ['count 25']],
    ['dwudziestu pięciu pracowników, 1,5 mln zł', 'pl', ['count 25', 'currency 1500000 PLN']],
    ['двадцять п\'ять учнів, 20 тис. грн, удвічі', 'uk', ['count 25', 'currency 20000 UAH', 'multiplier 2']],
    ['сто двадцать пять человек, десятилетний опыт', 'ru', ['count 125', 'duration 3652.5 days']],
    ['one of the nurses', 'en', [] as string[]],
  ])('%s', (text, language, expected) => {
    expect(read(text, language).sort()).toEqual(expected.sort())
  })
})
