import type { Statement } from './lines.ts'
import { anyPhrase } from '../language/patterns.ts'

const CURRENCY = String.raw`(?:(?:US|CA|AU)?\$|R\$|[€£¥₴₽₹₸]|(?:USD|EUR|GBP|CHF|DKK|SEK|NOK|PLN|UAH|RUB|CAD|AUD|INR|CZK|HUF|RON|JPY)(?!\p{L})|(?:zł|Kč|Ft|lei|kr|грн|руб(?:лей|ля)?|тенге|euros?|Euro|dollars?)(?!\p{L})\.?|万円|円)`
const NUMBER = String.raw`(?:\d{1,3}(?:[ .,'’\u00A0\u202F]\d{3})+(?:[.,]\d{2})?|\d{1,7}(?:[.,]\d{1,2})?)(?:\s?[kK](?!\p{L})|\s?тыс\.?|\s?тис\.?|(?=万円)|\s?mil(?= ))?`
const TO = String.raw`\s?(?:[-–—/~～]|to|bis|à|a|et|y|e|tot|en|до|do|and|und|og|til|i|та|по)\s?`
const AMOUNT = pattern(`(?<![\\p{L}\\d.,/-])(?:${CURRENCY}\\s?)?${NUMBER}(?:\\s?${CURRENCY})?(?:${TO}(?:${CURRENCY}\\s?)?${NUMBER}(?:\\s?[Kk]?\\s?${CURRENCY})?)?(?:\\s?${CURRENCY})?`, 'giu')
const HAS_CURRENCY = pattern(CURRENCY, 'iu')
const IS_RANGE = pattern(`[\\dk€£$]${TO}`, 'iu')
const HAS_K = /\d\s?k(?!\p{L})/iu

/** What an amount of pay is for: an hour, a month, a year, before or after tax. */
const PERIOD = /^[\s,(]*(?:\/\s?)?(?:(?:brut(?:to|os?|s)?|gross|net(?:to|os?)?|брутто|нетто|na rękę|на руки|per (?:year|annum|hour|month|day|jaar|maand|week|uur)|an? (?:year|hour|month|week|day)|annually|hourly|monthly|yearly|p\.?\s?a\.?|p\.?\s?h\.?|pro (?:jahr|monat|stunde)|im (?:jahr|monat)|jährlich|monatlich|par (?:an|mois|heure)|annuels?|mensuels?|al año|al mes|anuales|mensuales|por (?:ano|mês|hora)|om året|om måneden|i timen|per måned|за час|за місяць|за месяц|в месяц|в час|на месяц|на місяць|rocznie|za godzinę|godzinę|na godzinę|mies(?:\.|ięcznie)?|year|yr|hour|hr|month|jahr|monat|std|h)(?!\p{L})[\s,/]*)+/iu

const PAY_WORD = anyPhrase(`salar(?:y|ies|io|ié)|pay|paid|compensation|wages?|remuneration|earn\\p{L}*|rate|day rate|gehalt\\p{L}*|vergüt\\p{L}+|jahresgehalt|verdienst|bezahl\\p{L}*|zahlen|entgelt|salaire|rémunération|fourchette|retribución|sueldo|banda salarial|salário|remuneração|vencimento|ordenado|salaris|løn|månedsløn|зарплат\\p{L}*|заробітн\\p{L}+|заработн\\p{L}+|оклад|доход|ставк\\p{L}*|wynagrodzeni\\p{L}+|stawk\\p{L}+|widełki|mzd\\p{L}+|plat|lön|stipendio|ral|maaş|fizetés|年収|月給|薪资|时薪|연봉`)
/** Turnover, funding and prices are money too, and so is what comes beside the pay. */
const OTHER_MONEY = anyPhrase(`ayuda|ticket|tickets|al día|por dia|par jour|comida|repas|lunch|gutschein|revenue|funding|raised|series [a-e]|budgets?|arr|aum|umsatz\\p{L}*|chiffre d affaires|assets|turnover|spend|projects?|sign-?on|signing|bonus|stipend|allowance|vouchers?|voucher|reimburse\\p{L}*|tuition|referral|match|discount|zuschuss|gutschein\\p{L}*|presupuesto|facturación|faturamento|vale-\\p{L}+|omzet|opleidingsbudget|omsætning|оборот\\p{L}*|компенсаці\\p{L}+|компенсац\\p{L}+|obrot\\p{L}*|dofinansowani\\p{L}+|premi\\p{L}+|deals?|quota|value|worth|clients?|fit-?out`)
const MILLIONS = /^\s?(?:m|mn|bn|b|million|billion|mio|mrd|mln|млн|млрд|milliard|miljoen|millones|milhões)(?!\p{L})/iu

/** The pay that a statement names, with the words behind it that say of what it is: "€50,000 gross per year". */
export function payIn({ text, section, bullet }: Statement, position: number): string | undefined {
  if (!/\d/.test(text) || ((section === 'must' || section === 'nice') && (bullet || !PAY_WORD.test(text))) || (section === 'duties' && !PAY_WORD.test(text)))
    return undefined
  for (const { 0: amount, index } of text.matchAll(AMOUNT)) {
    const behind = text.slice(index + amount.length)
    if ((!HAS_CURRENCY.test(amount) && !(HAS_K.test(amount) && PAY_WORD.test(text))) || MILLIONS.test(behind) || /^\s?%/u.test(behind))
      continue
    const period = PERIOD.exec(behind)?.[0] ?? ''
    const isRange = IS_RANGE.test(amount)
    const around = text.slice(Math.max(0, index - 50), index + amount.length + 40)
    const isPay = PAY_WORD.test(text) || period.trim() !== '' || (isRange && text.length < 160) || (position < 6 && text.length < 120)
    if (isPay && !(OTHER_MONEY.test(around) && !PAY_WORD.test(around)) && /\d{2}/.test(amount))
      return `${amount}${period}`.replace(/[\s,(/]+$/u, '').trim()
  }
  return undefined
}

function pattern(source: string, flags: string): RegExp {
  return new RegExp(source, flags)
}
