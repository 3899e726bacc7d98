import { anyPhrase } from '../language/patterns.ts'

/** Words for where the work is done; the first that fits counts. */
export const REMOTE: [term: string, pattern: RegExp][] = [
  ['hybrid', anyPhrase(`hybrid\\p{L}*|híbrid[oa]|гібридн\\p{L}+|гибридн\\p{L}+|\\d days? (?:a|per) week (?:in|at|from) (?:the|our) office|teilweise home ?office|hybryd\\p{L}+`)],
  ['remote', anyPhrase(`remote|fully remote|100 ?% remote|work from (?:home|anywhere)|telecommut\\p{L}+|home ?office|télétravail|à distance|teletrabajo|remot[oa]|trabalho remoto|op afstand|thuiswerk\\p{L}*|fjernarbejde|hjemmearbejde|віддален\\p{L}+|дистанційн\\p{L}+|удал[её]нн\\p{L}+|удал[её]нка|дистанционн\\p{L}+|zdaln\\p{L}+|praca zdalna`)],
  ['onsite', anyPhrase(`on-?site|in-?office|in the office|vor ort|präsenz|sur site|presencial|op locatie|op kantoor|på kontoret|в офісі|в офисе|stacjonarn\\p{L}+`)],
]

/** Words for the contract and the hours. */
export const CONTRACTS = anyPhrase(`full[- ]?time|part[- ]?time|permanent(?: contract| position| role)?|temporary|temp-to-perm|fixed[- ]term(?: contract)?|freelance|contractor|internship|apprenticeship|seasonal|zero[- ]hours?|minijob|vollzeit|teilzeit|festanstellung|unbefristet\\p{L}*|befristet\\p{L}*|werkstudent\\p{L}*|praktikum|freiberuflich|cdi|cdd|intérim|temps (?:plein|partiel|complet)|alternance|freelance|jornada completa|media jornada|tiempo completo|tiempo parcial|contrato indefinido|indefinido|contrato temporal|prácticas|autónomo|tempo (?:integral|inteiro|parcial)|clt|pj|estágio|efetivo|fulltime|parttime|vast contract|tijdelijk contract|voltijd|deeltijd|zzp|\\d{2}(?:-\\d{2})? uur(?: per week)?|fuld(?: ?)tid\\p{L}*|på fuld tid|deltid\\p{L}*|fastansættelse|tidsbegrænset|vikariat|fast stilling|повна зайнятість|часткова зайнятість|повний робочий день|полная занятость|частичная занятость|полный рабочий день|стажировка|pełny etat|pół etatu|umow[aęy] o pracę|umow[aęy] na czas (?:nie)?określony|heltid|deltid|tillsvidareanställning|plný úvazek|tempo (?:in)?determinato|正社員|契約社員|全职|兼职|정규직|계약직|umowa zlecenie|b2b|umowa b2b|angestellte/r`)
