import type { Statement } from './lines.ts'
import { findTerms } from '../matching/terms.ts'
import { CITIES, COUNTRIES, STATE_CODES, STATES } from '../parsing/data/places.ts'
import { CONTRACTS, REMOTE } from './terms-of-work.ts'
import { ROLE_NOUN } from './title.ts'

/** More cities that advertisements name alone, lower case. One line a region. */
const MORE_CITIES = `aberdeen|belfast|cardiff|cork|galway|limerick|liverpool|newcastle|nottingham|norwich|sheffield|southampton|york|leicester|coventry|derby|doncaster|hull|plymouth|exeter|bath|reading|brighton|milton keynes|dundee|inverness|swansea|kilkenny|waterford|sligo
augsburg|aachen|bielefeld|bochum|braunschweig|chemnitz|darmstadt|duisburg|erfurt|erlangen|göttingen|halle|heilbronn|ingolstadt|jena|kassel|kiel|koblenz|konstanz|lübeck|magdeburg|mainz|münster|oldenburg|osnabrück|paderborn|passau|potsdam|regensburg|rostock|saarbrücken|tübingen|ulm|wiesbaden|wolfsburg|wuppertal|würzburg|walldorf|linz|salzburg|innsbruck|luzern|winterthur|st. gallen|zug
aix-en-provence|amiens|angers|annecy|avignon|besançon|brest|caen|clermont-ferrand|dijon|la rochelle|le havre|le mans|limoges|metz|mulhouse|nancy|nîmes|orléans|perpignan|poitiers|reims|rouen|saint-étienne|toulon|tours|sophia antipolis|namur|liège|charleroi|luxembourg
alicante|almería|badajoz|burgos|cádiz|córdoba|gijón|granada|la coruña|a coruña|las palmas|león|logroño|murcia|oviedo|palma|pamplona|salamanca|san sebastián|santander|tarragona|toledo|valladolid|vigo|vitoria|aveiro|évora|faro|funchal|guimarães|leiria|setúbal|viseu|campinas|florianópolis|fortaleza|goiânia|joinville|manaus|salvador|ribeirão preto|são carlos|uberlândia|vitória
almere|amersfoort|apeldoorn|arnhem|breda|den bosch|'s-hertogenbosch|enschede|haarlem|hilversum|leeuwarden|maastricht|nijmegen|sneek|tilburg|venlo|zwolle|brugge|leuven|hasselt|mechelen|kortrijk
aalborg|aarhus|esbjerg|herning|horsens|kolding|københavn|odense|randers|roskilde|silkeborg|vejle|viborg|svendborg|næstved|hillerød|göteborg|gothenburg|malmö|uppsala|umeå|luleå|linköping|lund|örebro|västerås|bergen|trondheim|stavanger|tampere|turku|espoo|oulu
вінниця|запоріжжя|івано-франківськ|житомир|кривий ріг|луцьк|миколаїв|полтава|рівне|тернопіль|ужгород|хмельницький|черкаси|чернівці|чернігів|херсон|суми|одеса
нижний новгород|самара|омск|ростов-на-дону|уфа|красноярск|пермь|воронеж|волгоград|краснодар|тюмень|томск|иннополис|астана|караганда|бишкек|ташкент|ереван|тбилиси
białystok|bielsko-biała|bydgoszcz|częstochowa|gdynia|gliwice|kielce|olsztyn|opole|radom|rzeszów|sopot|szczecin|toruń|zielona góra|gorzów wielkopolski|trójmiasto
brno|ostrava|plzeň|olomouc|bratislava|košice|ljubljana|zagreb|split|beograd|belgrade|novi sad|cluj-napoca|cluj|timișoara|iași|plovdiv|varna|debrecen|szeged|thessaloniki|nicosia|limassol|valletta|reykjavik|kaunas|tartu|chisinau
cleveland|columbus|detroit|duluth|minneapolis|nashville|orlando|phoenix|pittsburgh|sacramento|salt lake city|st. louis|tampa|charlotte|raleigh|cincinnati|kansas city|indianapolis|milwaukee|baltimore|las vegas|honolulu|anchorage|boise|richmond|memphis|new orleans|oklahoma city|omaha|tucson|albuquerque|madison|ann arbor|boulder|santa clara|redmond|halifax|winnipeg|edmonton|quebec|québec|victoria|hamilton|canberra|adelaide|hobart|christchurch
東京都渋谷区|神戸|仙台|埼玉|千葉|广州市|深圳市|서울|부산|판교`.split(/[|\n]/)

/** Cities whose name is an everyday word, a person's or another thing's: in running text they say nothing. */
const SHY = new Set('nice|essen|bath|reading|split|cork|tours|hull|halle|derby|brest|victoria|hamilton|madison|orlando|charlotte|york|lund|bergen|ulm|zug|perth|santiago|lima|salvador|faro|león|richmond|суми|рівне|hobart|varna|jena'.split('|'))

const KNOWN_CITIES = new Set([...CITIES, ...MORE_CITIES])
const REGIONS = new Set([...COUNTRIES, ...STATES])
const CODES = new Set(STATE_CODES)
const CITY = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${[...KNOWN_CITIES].filter(name => !SHY.has(name)).toSorted((one, other) => other.length - one.length).map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`, 'giu')

interface Place {
  term: string
  text: string
  start: number
  end: number
}

/** "Berlin, Germany", "Austin, TX", "Leeds", "Lyon 7e": a piece of a head line that names a place and nothing else. */
function isPlace(piece: string): boolean {
  const parts = piece.split(',').map(part => part.trim().replace(/ \d{1,2}(?:e|er|th|\.)?$|^\d{4,5} | [A-Z]\d{1,2}$/u, '').replace(/ [CNSØV]$/u, ''))
  if (parts.length > 4 || parts.some(part => part === '' || part.split(' ').length > 4 || !/^[\p{Lu}\p{Lo}]|^\d|^'s-/u.test(part)))
    return false
  return parts.some(part => KNOWN_CITIES.has(part.toLowerCase()))
    || (parts.length > 1 && parts.slice(1).some(part => REGIONS.has(part.toLowerCase()) || CODES.has(part)))
    || (parts.length === 1 && REGIONS.has(piece.toLowerCase()))
}

const SEPARATOR = /\s+[|·•–—-]\s+|\s{2,}|[|·•;()\t/]|&nbsp;/u
const WORK_OR_PAY = new RegExp(`${CONTRACTS.source}|${REMOTE.map(([, pattern]) => pattern.source).join('|')}|[€$£₽₴]|\\d ?(?:uur|std|h(?:ours?)?|timer)(?!\\p{L})`, 'iu')
const PLAIN_NAME = /^\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]+|am|an|der|de|la|le|sur|do|da|upon|of)){0,3}(?: \d{1,2}e?)?$/u

/** "Northwind Mobility, Manchester": the place begins at the city. */
function fromCity(piece: { text: string, start: number }): { text: string, start: number } {
  const at = piece.text.split(',').findIndex(part => KNOWN_CITIES.has(part.trim().toLowerCase()))
  if (at < 1)
    return piece
  const from = piece.text.split(',').slice(0, at).join(',').length + 1
  const text = piece.text.slice(from)
  return { text: text.trim(), start: piece.start + from + text.length - text.trimStart().length }
}

/** Pieces of a line with their offsets in it. */
function piecesOf(line: string): { text: string, start: number }[] {
  const out: { text: string, start: number }[] = []
  let from = 0
  for (const part of line.split(SEPARATOR)) {
    const at = line.indexOf(part, from)
    const text = part.trim()
    if (text !== '')
      out.push({ text, start: at + part.indexOf(text) })
    from = at + part.length
  }
  return out
}

const OFFICE = /office|based|located|situated|campus|headquarters|site|shop|kontor|redacción|sede|oficina|escritório|loja|restaurante|kantoor|büro|standort|sitz|kita|praxis|офіс|офис|biuro|siedziba|laborato(?:ry|ire|rio|rium)|clinic|klinik|clínica|practice|werk|fabrik|hotel|house|team|we['’]re|position|role|job|stelle|poste|vaga|puesto|stilling|vacature/iu
const AT = /(?:^|[\s(])(?:in|at|im|[àiwувå]|en|em|no|na|we|te|nabij|near|bei|von|de|rand von|is in|på)\s+$/iu
const LABELLED = /(?<![\p{L}\p{N}])(?:м\.|г\.|місто|город|г\.о\.)\s?(\p{Lu}\p{L}+(?:[- ]\p{Lu}\p{L}+)?)/u
const NAMED_OFFICE = /(?:our|unser(?:em|er)?|notre|onze|vores)\s+(\p{Lu}\p{Ll}+)\s+(?:office|shop|branch|site|plant|warehouse|store|campus|hub|studio|büro|standort|werk|kontor|kantoor|vestiging)(?!\p{L})/u
const BUSINESS_IN = /(?:office|laborator(?:y|io|ium)|lab|studio|warehouse|plant|factory|clinic|practice|school|shop|branch|kanzlei|praxis|filiale|werkstatt|despacho|bufete|tienda|bottega|loja|vestiging|fabrik|klinik|værksted)\s+(?:in|[iàwув]|en|em|te)\s+(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?)/u
const SITS = /(?:^|\s)(?:zit|ligger|liegt|sits|is based|is located|est (?:situé|basé)e?|se encuentra|está|fica|situato|знаходиться|находится|mieści się|ligger centralt|sídlí) (?:in|[iwувàa]|en|em|te|am rand von|at)\s+(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?)/u

/** Where the job is, when no label says it: in the head of the advertisement first, then where the text speaks of the office. */
export function placeOf(source: string, statements: Statement[]): Place | undefined {
  return placeInHead(source) ?? placeInText(statements)
}

function placeInHead(source: string): Place | undefined {
  let at = 0
  let looked = 0
  for (const line of source.split('\n')) {
    const start = at
    at += line.length + 1
    if (line.trim() === '')
      continue
    if (++looked > 10)
      return undefined
    if (line.length > 200 || /[.!?]\s*$/u.test(line))
      continue
    const found = placeInLine(line)
    if (found !== undefined)
      return { term: found.text, text: found.text, start: start + found.start, end: start + found.start + found.text.length }
  }
  return undefined
}

function placeInLine(line: string): { text: string, start: number } | undefined {
  const pieces = piecesOf(line).map(fromCity)
  const sure = pieces.find(({ text }) => isPlace(text))
  if (sure !== undefined)
    return sure
  // "Larkspur Hotel, Bath": the last name behind a comma.
  const last = /,\s*(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)\s*$/u.exec(line)
  if (last?.[1] !== undefined && isPlace(last[1]) && line.length < 100)
    return { text: last[1], start: last.index + last[0].indexOf(last[1]) }
  // "Gestionnaire de paie à Quimper": a name behind the last preposition of a title, which no list has to know.
  const behind = /\s(?:in|[àwув]|em|te)\s+(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}-]+)?)\s*$/u.exec(line)
  if (behind?.[1] !== undefined && line.length < 100 && ROLE_NOUN.test(line.slice(0, behind.index)) && findTerms(behind[1]).length === 0)
    return { text: behind[1], start: behind.index + behind[0].indexOf(behind[1]) }
  // Beside contract and pay stands the place, also one that no list knows.
  if (pieces.length >= 2 && pieces.some(({ text }) => WORK_OR_PAY.test(text))) {
    const names = pieces.filter(({ text }) => PLAIN_NAME.test(text) && findTerms(text).length === 0 && !ROLE_NOUN.test(text) && !WORK_OR_PAY.test(text))
    if (names.length === 1)
      return names[0]
  }
  for (const { 0: name, index } of line.matchAll(CITY)) {
    if (/^[\p{Lu}\p{Lo}]/u.test(name) && (AT.test(line.slice(0, index)) || (/(?:^|[\s,(–-])$/u.test(line.slice(0, index)) && /^\s*(?:$|[,)|·•]|(?:oder|or|ou|of|eller|або|или|lub)(?!\p{L}))/u.test(line.slice(index + name.length)))))
      return { text: name, start: index }
  }
  return undefined
}

function placeInText(statements: Statement[]): Place | undefined {
  const around = statements.filter(({ section }) => section !== 'must' && section !== 'nice')
  for (const { text, start } of around) {
    const hit = LABELLED.exec(text) ?? NAMED_OFFICE.exec(text) ?? BUSINESS_IN.exec(text) ?? SITS.exec(text)
    if (hit?.[1] !== undefined && findTerms(hit[1]).length === 0) {
      const from = start + hit.index + hit[0].indexOf(hit[1])
      return { term: hit[1], text: hit[1], start: from, end: from + hit[1].length }
    }
  }
  const cities = around.flatMap(({ text, start }, position) => Array.from(text.matchAll(CITY))
    .filter(({ 0: name, index }) => /^[\p{Lu}\p{Lo}]/u.test(name) && (AT.test(text.slice(0, index)) || index === 0) && (OFFICE.test(text) || position < 4 || index === 0))
    .map(({ 0: name, index }) => ({ term: name, text: name, start: start + index, end: start + index + name.length })))
  const names = new Set(cities.map(({ term }) => term.toLowerCase()))
  return names.size === 1 ? cities[0] : undefined
}
