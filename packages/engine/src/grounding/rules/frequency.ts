import type { Hit } from '../patterns.ts'
import type { Rule } from './rule.ts'
import { hitsOf, tablePattern } from '../patterns.ts'
import { quantitiesOf } from '../quantities.ts'
import { linePool } from '../support.ts'
import { containment, contentWords, wordPool } from '../words.ts'
import { finding } from './rule.ts'

/** Share of a line's words that another one has, where it is that one again. */
const SAME_LINE = 0.75

const FREQUENCIES: { name: string, pattern: RegExp }[] = [
  { name: 'hour', patterns: '(?:per|pr\\.?|i) time | timer | timen | timme\\w* | hour(?:ly|s)? | stunde\\w* | stundlich\\w* | heures? | (?:all.|l.|ogni |per )ora | ore | orari\\w* | horas? | uur | godzin\\w* | годин\\w* | (?<!під )час(?:а|ов)?' },
  { name: 'day', patterns: '日均 | 每天 | 每日 | 毎日 | 1日あたり | daglig\\w* | dagar | dag(?:en)? | dage | daily | days? | tag(?:e|en|es)? | taglich\\w* | jour\\w* | giorn\\w* | quotidian\\w* | quotidien\\w* | dias? | diari\\w* | dagen | dag(?:elijks\\w*)? | dzien\\w* | dnia | dni | codzien\\w* | день | дня | дні\\w* | щоден\\w* | щодня | ежедневн\\w*' },
  { name: 'week', patterns: '周均 | 每周 | 每週 | 毎週 | 週に | uger? | ugen | ugentlig\\w* | uken? | ukentlig\\w* | veckan? | varje vecka | veckovis | hafta\\w* | haftalik | weekly | weeks? | woche\\w* | wochentlich\\w* | settiman\\w* | semaine\\w* | hebdomad\\w* | semana\\w* | semanal\\w* | weken | week | wekelijks\\w* | tydzien\\w* | (?:co)?tygod\\w* | тиж\\w* | щотиж\\w* | недел\\w* | еженедел\\w*' },
  { name: 'month', patterns: '月均 | 每月 | 毎月 | 月間 | maned\\w* | manad\\w* | aylik | ayda | monthly | months? | monat\\w* | mois | mese | mesi | mensil\\w* | mensuel\\w* | (?:al|por|cada|un|ao) mes | meses | mensua\\w* | mensa\\w* | maand\\w* | miesi\\w* | місяц\\w* | щоміся[чц]\\w* | месяц\\w* | ежемесяч\\w*' },
  { name: 'quarter', patterns: 'quarterly | quarters? | quartal\\w* | trimestr\\w* | kwarta\\w* | (?:що)?квартал\\w*' },
  { name: 'year', patterns: '年均 | 每年 | 毎年 | 年間 | arlig\\w* | ar(?:et)? | aret | yilda | yillik | yearly | annual(?:ly)? | years? | jahr\\w* | alljahrlich\\w* | (?:par|chaque) an | ann[oi] | annu(?:a|o|i|ale)\\w* | ans | annee\\w* | annuel\\w* | anos? | anual\\w* | anua\\w* | jaar\\w* | jaren | rok\\w* | roku | lat | roczn\\w* | corocz\\w* | рік\\w* | рок\\w* | щорі\\w* | щорок\\w* | год(?:а|у|ы)? | ежегодн\\w* | лет' },
].map(({ name, patterns }) => ({ name, pattern: tablePattern(patterns) }))

/** Every two weeks is not every week. */
const EVERY = /(?:every|cada|alle|tou(?:te)?s les|ogni|om de|elke|co|кожні|каждые)\s+$/iu

/** "Seller of the year 2020" is no date. */
const OF_THE = /\s(?:of the|des|de l'|del|dell'|do|da|van het)\s?$/i
/** Days of the week are counted by the week. */
const IMPLYING: Record<string, RegExp> = { week: tablePattern('mondays? | tuesdays? | wednesdays? | thursdays? | fridays? | saturdays? | sundays? | weekends? | (?:mon|diens|donners|frei|sams|sonn)tag(?:s|e)? | mittwochs? | wochenend\\w* | lundis? | mardis? | mercredis? | jeudis? | vendredis? | samedis? | dimanches? | lunes | martes | miercoles | jueves | viernes | sabados? | domingos? | (?:segunda|terca|quarta|quinta|sexta)s?.feiras? | lunedi | martedi | mercoledi | giovedi | venerdi | sabato | domenica | (?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)? | poniedzial\\w* | wtor\\w* | srod[ay]\\w* | czwart\\w* | piat\\w* | sobot\\w* | niedziel\\w* | понеділ\\w* | вівтор\\w* | серед[аиу] | четвер\\w* | п.ятниц\\w* | субот\\w* | неділ\\w* | понедельник\\w* | вторник\\w* | сред[аыу] | четверг\\w* | пятниц\\w* | суббот\\w* | воскресен\\w* | (?:man|tirs|ons|tors|fre|lor|son)dag(?:e|en|er|ar)? | pazartesi | sali | carsamba | persembe | cuma') }

/** Two a month are not two a week: the period of a rate stands in the facts. */
export const frequency: Rule = {
  name: 'frequency',
  policies: ['prose'],
  check: ({ pointer, text, language, own }) => FREQUENCIES.flatMap(({ name: period, pattern }) => {
    // "In the year 2023" is a date.
    const rates = (line: string): Hit[] => {
      const { dates } = quantitiesOf(line, language)
      return hitsOf(line, pattern).filter(({ start, end }) => OF_THE.test(line.slice(0, start)) || !dates.some(one => one.start - end <= 2 && start - one.end <= 2))
    }
    // "In six hours" is a duration, which is looked at as a number.
    const { quantities } = quantitiesOf(text, language)
    const hit = rates(text).find(({ start, end }) => !quantities.some(one => one.kind === 'duration' && one.start <= start && end <= one.end && !EVERY.test(text.slice(0, one.start))))
    const turns = (line: string): boolean => quantitiesOf(line, language).quantities.some(({ kind, start }) => kind === 'duration' && EVERY.test(line.slice(0, start)))
    if (hit !== undefined && !turns(text) && own.texts.some(line => turns(line) && rates(line).length > 0 && containment(contentWords(text), linePool(line)) >= SAME_LINE))
      return [finding('UNSUPPORTED_NUMBER', pointer, hit.text, `the facts count by more than one ${period}`)]
    const isImplied = (known: string): boolean => IMPLYING[period] !== undefined && hitsOf(known, IMPLYING[period]).length > 0
    const words = contentWords(text)
    const isSpokenOf = (known: string): boolean => words.length === 0 || containment(words, wordPool([known])) > 0
    return hit !== undefined && !own.texts.some(known => (rates(known).length > 0 || isImplied(known)) && isSpokenOf(known))
      ? [finding('UNSUPPORTED_NUMBER', pointer, hit.text, `the facts do not count by the ${period}`)]
      : []
  }),
}
