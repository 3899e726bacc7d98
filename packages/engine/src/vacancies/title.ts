import type { Statement } from './lines.ts'
import { anyPhrase } from '../language/patterns.ts'
import { isChrome } from './chrome.ts'
import { sectionOfHeading } from './headings.ts'

/** Nouns that name a person by their work; German and the Nordic languages glue them to what comes before. */
export const ROLE_NOUN = anyPhrase(`engineer(?:ing manager)?|developer|programmer|architect|analyst|scientist|designer|manager|director|lead|leader|head of|administrator|consultant|specialist|coordinator|officer|assistant|associate|representative|executive|researcher|technician|nurse|teacher|accountant|recruiter|writer|editor|advisor|adviser|supervisor|intern|trainee|apprentice|clerk|driver|operator|mechanic|electrician|chef|cook|cashier|owner|master|strategist|planner|buyer|agent|professor|lecturer|postdoc\\p{L}*|fellow|physician|therapist|pharmacist|attorney|lawyer|paralegal|counsel|tester|translator|photographer|producer|caregiver|carer|worker|cleaner|guard|waiter|waitress|barista|host|receptionist|secretary|controller|auditor|economist|statistician|biologist|chemist|physicist|psychologist|student|working student|vice president|vp|cto|ceo|cfo|partner|evangelist|advocate|expert|professional
\\p{L}*entwickler(?:in)?|\\p{L}*ingenieur(?:in)?|\\p{L}*spezialist(?:in)?|\\p{L}*leiter(?:in)?|\\p{L}*berater(?:in)?|\\p{L}*sachbearbeiter(?:in)?|\\p{L}*mitarbeiter(?:in)?|\\p{L}*referent(?:in)?|\\p{L}*kaufmann|\\p{L}*kauffrau|\\p{L}*techniker(?:in)?|\\p{L}*mechaniker(?:in)?|\\p{L}*buchhalter(?:in)?|\\p{L}*pfleger(?:in)?|\\p{L}*pflegefachkraft|pflegekraft|\\p{L}*fachkraft|\\p{L}*assistent(?:in|enz)?|\\p{L}*verkäufer(?:in)?|\\p{L}*fahrer(?:in)?|\\p{L}*lehrer(?:in)?|\\p{L}*erzieher(?:in)?|\\p{L}*koch|köchin|\\p{L}*elektriker(?:in)?|\\p{L}*elektroniker(?:in)?|\\p{L}*informatiker(?:in)?|\\p{L}*architekt(?:in)?|\\p{L}*analyst(?:in)?|\\p{L}*administrator(?:in)?|werkstudent(?:in)?|praktikant(?:in)?|auszubildende\\p{L}*|\\p{L}*meister(?:in)?|\\p{L}*helfer(?:in)?
développeu(?:r|se)|ingénieure?|responsable|chef(?:fe)? de (?:projet|produit|partie|rang)|chargée? de|technicien(?:ne)?|comptable|analyste|consultante?|directeur|directrice|gestionnaire|assistante?|commercial(?:e)?|infirmi(?:er|ère)|vendeu(?:r|se)|conducteur|architecte|stagiaire|alternante?|conseill(?:er|ère)|acheteu(?:r|se)
desarrollador(?:a)?|ingenier[oa]|analista|gestor(?:a)?|programador(?:a)?|técnic[oa]|responsable|jef[ea] de|director(?:a)?|consultor(?:a)?|administrativ[oa]|contable|enfermer[oa]|comercial|becari[oa]|diseñador(?:a)?|científic[oa] de datos|especialista|coordinador(?:a)?|asesor(?:a)?|dependient[ea]
desenvolvedor(?:a)?|engenheir[oa]|programador(?:a)?|analista|gerente|técnic[oa]|coordenador(?:a)?|assistente|estagiári[oa]|consultor(?:a)?|contabilista|cientista de dados|enfermeir[oa]|vendedor(?:a)?
\\p{L}*ontwikkelaar|\\p{L}*medewerker|\\p{L}*adviseur|\\p{L}*beheerder|\\p{L}*consulent|\\p{L}*verpleegkundige|\\p{L}*monteur|\\p{L}*leider|\\p{L}*boekhouder|\\p{L}*ingenieur|\\p{L}*leraar|\\p{L}*docent|\\p{L}*chauffeur|\\p{L}*verkoper|stagiair(?:e)?
\\p{L}*udvikler|\\p{L}*medarbejder|\\p{L}*konsulent|\\p{L}*ingeniør|\\p{L}*leder|\\p{L}*assistent|\\p{L}*sygeplejerske|\\p{L}*pædagog|\\p{L}*medhjælper(?:e)?|\\p{L}*lærer|\\p{L}*tekniker|\\p{L}*chef|\\p{L}*specialist|\\p{L}*koordinator|\\p{L}*arkitekt|\\p{L}*elev|\\p{L}*mester|\\p{L}*assistenter
розробник\\p{L}*|інженер\\p{L}*|менеджер\\p{L}*|аналітик\\p{L}*|бухгалтер\\p{L}*|програміст\\p{L}*|тестувальник\\p{L}*|дизайнер\\p{L}*|спеціаліст\\p{L}*|фахівець|керівник\\p{L}*|адміністратор\\p{L}*|вчитель|лікар|водій|продавець|консультант\\p{L}*
разработчик\\p{L}*|инженер\\p{L}*|аналитик\\p{L}*|программист\\p{L}*|тестировщик\\p{L}*|специалист\\p{L}*|руководитель\\p{L}*|администратор\\p{L}*|учитель|врач|водитель|продавец|консультант\\p{L}*|архитектор\\p{L}*|директор\\p{L}*|помощник\\p{L}*
\\p{L}*programist(?:a|ka)|inżynier\\p{L}*|specjalist(?:a|ka)|analityk|kierownik|księgow(?:y|a)|menedżer|konsultant(?:ka)?|pracownik|nauczyciel(?:ka)?|pielęgniark?a|sprzedawca|kierowca|tester(?:ka)?|asystent(?:ka)?|doradca|administrator
bookkeeper|receptionist|warehouse operative|operative|labourer|laborer|picker|packer|archivist|archives officer|librarian|surveyor|estimator|planner|engineer(?:ing)? (?:lead|fellow)|midwife|paramedic|dentist|veterinarian|vet|optometrist|radiographer|physiotherapist|dietitian|social worker|youth worker|teaching assistant|tutor|headteacher|principal|dean|curator|journalist|copywriter|content creator|videographer|animator|illustrator|stylist|hairdresser|beautician|butcher|baker|gardener|landscaper|plumber|carpenter|joiner|welder|fitter|machinist|roofer|painter|bricklayer|scaffolder|foreman|forklift|courier|pilot|steward|flight attendant|dispatcher|underwriter|broker|trader|actuary|banker|teller|bailiff|solicitor|barrister|notary|investigator|firefighter|police officer|inspector|housekeeper|porter|concierge|sommelier|bartender|server|nanny|au pair|support worker|care assistant|team member|crew member|sales assistant|merchandiser|demonstrator|generalist|business partner|scrum master|product owner|growth hacker|data steward|webmaster|moderator|ambassador|volunteer|programme officer|grants officer|policy officer|case worker|caseworker
\\p{L}*mechatroniker(?:in)?|\\p{L}*sachbearbeitung|\\p{L}*fachangestellte\\p{L}*|\\p{L}*fachwirt(?:in)?|\\p{L}*betreuer(?:in)?|\\p{L}*schlosser(?:in)?|\\p{L}*maler(?:in)?|\\p{L}*maurer(?:in)?|\\p{L}*tischler(?:in)?|\\p{L}*schreiner(?:in)?|\\p{L}*installateur(?:in)?|\\p{L}*anlagenführer(?:in)?|\\p{L}*bediener(?:in)?|\\p{L}*disponent(?:in)?|\\p{L}*einkäufer(?:in)?|\\p{L}*planer(?:in)?|\\p{L}*prüfer(?:in)?|\\p{L}*redakteur(?:in)?|\\p{L}*pädagog(?:e|in)|\\p{L}*arbeiter(?:in)?|\\p{L}*therapeut(?:in)?|\\p{L}*ärztin|\\p{L}*arzt|\\p{L}*apotheker(?:in)?|\\p{L}*laborant(?:in)?|\\p{L}*gärtner(?:in)?|\\p{L}*bäcker(?:in)?|\\p{L}*metzger(?:in)?|\\p{L}*friseur(?:in)?|\\p{L}*jurist(?:in)?|\\p{L}*anwalt|\\p{L}*anwältin|\\p{L}*hebamme|\\p{L}*vorarbeiter(?:in)?|\\p{L}*polier(?:in)?|\\p{L}*manager(?:in)?|\\p{L}*beauftragte\\p{L}*|\\p{L}*verantwortliche\\p{L}*|\\p{L}*sekretär(?:in)?|\\p{L}*hausmeister(?:in)?|\\p{L}*reinigungskraft|\\p{L}*kraft|\\p{L}*fachmann|\\p{L}*fachfrau|\\p{L}*bearbeiter(?:in)?
chercheu(?:r|se)|post-?doctorat|postdoctorant(?:e)?|rédact(?:eur|rice)|aide-soignante?|éducat(?:eur|rice)|enseignante?|professeure?|cuisini(?:er|ère)|serveu(?:r|se)|boulang(?:er|ère)|chauffeur|magasini(?:er|ère)|maçon|électrici(?:en|enne)|plombi(?:er|ère)|menuisi(?:er|ère)|mécanicien(?:ne)?|agent(?:e)?|opérat(?:eur|rice)|conduct(?:eur|rice)|animat(?:eur|rice)|hôte(?:sse)?|coiffeu(?:r|se)|secrétaire|juriste|avocate?|pharmacien(?:ne)?|médecin|sage-femme|graphiste|chargé(?:e)?|cheffe?|contrôleu(?:r|se)|auditeu(?:r|rice)|préparat(?:eur|rice)|gérante?|employée?
redactor(?:a)?|periodista|cociner[oa]|camarer[oa]|mozo|electricista|fontaner[oa]|mecánic[oa]|soldador(?:a)?|profesor(?:a)?|maestr[oa]|médic[oa]|farmacéutic[oa]|fisioterapeuta|abogad[oa]|recepcionista|conductor(?:a)?|repartidor(?:a)?|auxiliar|operari[oa]|encargad[oa]|secretari[oa]|vendedor(?:a)?|arquitect[oa]|investigador(?:a)?|educador(?:a)?|trabajador(?:a)? social|carretiller[oa]|limpiador(?:a)?
cozinheir[oa](?:/a)?|empregad[oa]|eletricista|mecânic[oa]|professor(?:a)?|médic[oa]|farmacêutic[oa]|fisioterapeuta|advogad[oa]|jornalista|rececionista|recepcionista|motorista|operador(?:a)?|auxiliar|encarregad[oa]|soldador(?:a)?|arquiteto|arquiteta|investigador(?:a)?|pesquisador(?:a)?|designer|gestor(?:a)?|contador(?:a)?|administrativ[oa]
\\p{L}*machinist|\\p{L}*medewerkster|\\p{L}*kok|\\p{L}*begeleider|\\p{L}*coördinator|\\p{L}*planner|\\p{L}*kundige|\\p{L}*schilder|\\p{L}*timmerman|\\p{L}*elektricien|\\p{L}*loodgieter|\\p{L}*lasser|\\p{L}*verzorgende|\\p{L}*apotheker|\\p{L}*arts|\\p{L}*jurist|\\p{L}*redacteur|\\p{L}*onderzoeker|\\p{L}*architect|\\p{L}*inkoper|\\p{L}*accountant|\\p{L}*leerkracht
\\p{L}*kok|\\p{L}*tømrer|\\p{L}*smed|\\p{L}*elektriker|\\p{L}*maler|\\p{L}*chauffør|\\p{L}*sælger|\\p{L}*bogholder|\\p{L}*jurist|\\p{L}*læge|\\p{L}*rådgiver|\\p{L}*sekretær|\\p{L}*montør|\\p{L}*forsker|\\p{L}*designer|\\p{L}*tjener|\\p{L}*gartner|\\p{L}*analytiker|\\p{L}*revisor|\\p{L}*vejleder|\\p{L}*hjælper
інженер-\\p{L}+|електрик|слюсар\\p{L}*|кухар\\p{L}*|офіціант\\p{L}*|касир\\p{L}*|медсестра|медична сестра|юрист\\p{L}*|економіст\\p{L}*|логіст|вихователь|викладач|журналіст\\p{L}*|редактор|копірайтер|маркетолог|рекрутер|архітектор|науковець|працівник|комірник|зварник|токар|інспектор|секретар|перукар|провізор|фармацевт
электрик|слесарь|повар|официант|кассир|медсестра|юрист|экономист|логист|воспитатель|преподаватель|журналист|редактор|копирайтер|маркетолог|рекрутер|сварщик|токарь|инспектор|секретарь|кладовщик|грузчик|курьер|парикмахер|провизор|фармацевт|бухгалтер\\p{L}*|менеджер\\p{L}*|дизайнер\\p{L}*|врач-\\p{L}+|\\p{L}+-инженер|devops-инженер|сотрудник
elektryk|elektromonter|mechanik|spawacz|kucharz|kelner(?:ka)?|magazynier(?:ka)?|inspektor|referent(?:ka)?|prawnik|ekonomista|dziennikarz|redaktor(?:ka)?|lekarz|farmaceut(?:a|ka)|opiekun(?:ka)?|fryzjer(?:ka)?|operator(?:ka)?|monter|ślusarz|tokarz|murarz|stolarz|piekarz|sekretar(?:z|ka)|kasjer(?:ka)?|recepcjonist(?:a|ka)|handlowiec|projektant(?:ka)?|architekt|brygadzista|logistyk|spedytor|audytor
vývojář(?:ka)?|programátor(?:ka)?|účetní|inženýr|technik|učitel(?:ka)?|lékař(?:ka)?|sestra|prodavač(?:ka)?|řidič|utvecklare|sjuksköterska|\\p{L}*ingenjör|\\p{L}*lärare|\\p{L}*handläggare|\\p{L}*läkare|\\p{L}*säljare|undersköterska|snickare|impiegat[oa](?:/a)?|sviluppatore|sviluppatrice|contabile|infermier[ei]|addett[oa]|magazziniere|ingegnere|commess[oa]|cuoc[oa]|エンジニア|デザイナー|マネージャー|プログラマー|工程师|经理|设计师|分析师|개발자|엔지니어|디자이너`)

/** Gender marks and the like, which belong to the advertisement and not to the job; whatever bears one is a title. */
const MARKS = /\s*[([](?:[mwfdxhignakve]{1,3}(?:\s*[/|*,:]\s*[mwfdxhignakve]{1,3}){1,3}|all genders|alle geschlechter|div|gn|[mwd]{3})[)\]]|\s+[mwfdx]\/[mwfdx](?:\/[mwfdx])?(?!\p{L})|\s*[*:_]in(?:nen)?(?!\p{L})/giu

const ANNOUNCED = [
  /(?:position|role|vacancy|vacante|vaga|puesto|posición|poste|stelle|vacature|stilling) (?:of|as|for|de|d['’]|als|van|som)\s+(?:an?\s+|une?\s+)?(\p{L}[\p{L}\d/&.+#()' -]{3,60}?)(?=\s+(?:to|who|with|for|in|at|para|en|con|pour|für|voor|til)(?!\p{L})|\s*[,.!:–]|$)/iu,
  /(?:looking for|seeking|hiring|searching for|recruiting|need|it['’]s for|vacancy for|role for|opening for|to appoint|to join (?:us|our \p{L}+) as)\s(?:an?|our(?: next| first)?|the|talented|experienced|enthusiastic|motivated|passionate|highly|new|skilled|part-time|full-time|well-qualified|\d|\s)*(\p{L}[\p{L}\d/&.+#()' -]{3,70}?)(?=\s+(?:to|who|with|for|in|at|that|as|on|based|and|able)(?!\p{L})|[,.!:–]|$)/iu,
  /(?:suchen wir|wir suchen|sucht|gesucht:?)\s+.{0,60}?(?:eine?n?|als)\s+(\p{L}[\p{L}\d/&.+#()* -]{3,70}?)(?=\s+(?:für|in|mit|zur|zum|der|die|das|am|an|im|ab|gern|ab sofort|\(m)(?!\p{L})|[,.!:]|$)/iu,
  /(?:à la recherche d['’]une?|recherch(?:e|ons)(?: actuellement)? une?|recrut(?:e|ons) une?)\s+(\p{L}[\p{L}\d/&.+#()' -]{3,70}?)(?=\s+(?:pour|afin|qui|en|à|au|dans)(?!\p{L})|[,.!:]|$)/iu,
  /(?:buscamos|busca|buscando|precisamos|incorporar)\s+(?:a\s+)?(?:(?:una?|uma?)\s+)?(\p{L}[\p{L}\d/&.+#()' -]{3,70}?)(?=\s+(?:para|que|con|com|en|em)(?!\p{L})|[,.!:]|$)/iu,
  /(?:zoeken (?:wij|we)|wij zoeken|zoekt|op zoek naar)\s+(?:een\s+)?(\p{L}[\p{L}\d/&.+#()' -]{3,70}?)(?=\s+(?:die|voor|met|in|om)(?!\p{L})|[,.!:]|$)/iu,
  /(?:søger(?: vi)?|vi søger|leder efter)\s+(?:(?:en|et|\d+)\s*)?(\p{L}[\p{L}\d/&.+#()' -]{3,70}?)(?=\s+(?:til|der|med|som|på|i)(?!\p{L})|[,.!:]|$)/iu,
  /(?:шукаємо|запрошуємо|ищем|ищет|требуется|потрібен|потрібна|приглашаем)\s+(?:на посаду\s+|на должность\s+)?(\p{L}[\p{L}\d/&.+#()' -]{3,60}?)(?=\s+(?:[вузс]|для|який|яка|который|которая|на|до)(?!\p{L})|[,.!:–]|$)/iu,
  /(?:szukamy|poszukujemy|poszukuje|zatrudnimy)\s+(?:osoby na stanowisko\s+)?(\p{L}[\p{L}\d/&.+#()' -]{3,60}?)(?=\s+(?:do|który|która|z|w|na|dla)(?!\p{L})|[,.!:–]|$)/iu,
  /(?:^|\s)(?:as|als|en tant qu['’e]+|como|jako)\s+(?:an?\s+|our\s+|une?\s+)?(\p{Lu}[\p{L}\d/&.+#-]*(?: \p{Lu}[\p{L}\d/&.+#-]*){0,4}),?\s+(?:you|bist|sind|vous|serás|je|будете|będziesz)/u,
]

/** A job title without gender marks, place and employer. */
export function cleanTitle(raw: string): string {
  return raw.replace(MARKS, '').replace(/^(?:(?!\.net(?!\p{L}))[\s\p{P}\p{S}\p{Extended_Pictographic}\uFE0F])+/iu, '').replace(/^(?:eine?n?|an?|une?|una|um|uma|een|en|et)\s+(?=\p{Lu})/u, '').replace(/\s+(?:gesucht|wanted|needed|required|sought|gezocht|søges|sökes)[!.]?$/iu, '').replace(/\s+[–—-]\s+(?:(?:fully |100 ?% )?remote|hybrid|nights|days|full[- ]time|part[- ]time|homeoffice|home office)(?!\p{L}).*$/iu, '').replace(/\s+(?:at|bei|chez|@)\s+\p{Lu}.*$/u, '').replace(/\s*\((?:days|nights|shifts?|early|late|evenings|weekends)\)$/iu, '').replace(/\s*\|.*$/u, '').replace(/[\s:;,.–-]+$/u, '').replace(/\s{2,}/g, ' ').trim().slice(0, 120)
}

/** A title without the place, once that is known, and without whom or what the job is for: "Nurse for our team in Leeds". */
export function withoutPlace(title: string, place: string | undefined): string {
  const role = ROLE_NOUN.exec(title)
  const end = role === null ? 0 : role.index + role[0].length
  let cut = title
  if (place !== undefined) {
    const at = cut.indexOf(place)
    if (at > 0)
      cut = cut.slice(0, at).replace(/[\s,(–—-]*(?:(?:in|im|[àiwув]|en|em|we|te|no|na|m\.|м\.|г\.|Raum|Großraum|Region|Standort)\s*)?$/u, '')
  }
  const purpose = /\s(?:für unsere?n?|für|para|till?|voor|dla|для|in (?=(?:teil|voll)zeit)|med (?=flair|ansvar|fokus|lyst|erfaring|interesse|speciale)|mit (?=lust|herz|leidenschaft)|with (?=a passion|flair))\s?/iu.exec(cut.slice(end))
  if (role !== null && purpose !== null)
    cut = cut.slice(0, end + purpose.index)
  cut = cut.replace(/[\s,(–—|-]+(?:повністю |полностью |w pełni |fully |100 ?% )?(?:remote|hybrid|віддалено|удал[её]нно|zdalnie|remoto|hybrydowo|à distance|homeoffice)\)?$/iu, '').trim()
  return cut.length < 3 ? title : cut
}

/** "LeadServiceDesigner" is the name of a file. */
const CAMEL = /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u

const isMarked = (text: string): boolean => text.replace(MARKS, '') !== text

const isTitle = (text: string): boolean => ROLE_NOUN.test(text) && text.split(/\s+/).length <= 10 && text.length <= 100

/** The job's title: from its label, from the first lines, or from the sentence that announces the search. */
export function titleOf(source: string, labelled: { text: string, start: number, end: number } | undefined, statements: Statement[]): { title: string, text: string, start: number, end: number } | null {
  if (labelled !== undefined && labelled.text.length < 120)
    return { title: cleanTitle(labelled.text), ...labelled }
  let at = 0
  let looked = 0
  for (const line of source.split('\n')) {
    const text = line.trim()
    const start = at + line.indexOf(text)
    at += line.length + 1
    if (text === '' || /^(?:https?:|url:)/i.test(text))
      continue
    if (text.length > 200)
      continue
    const bare = text.replace(/^[#*\s]+|[*#\s]+$/g, '')
    if ((isTitle(bare) || (isMarked(bare) && bare.length < 100)) && !isChrome(bare) && !/[.!?]$/.test(bare) && !/^(?:we|our|you|wir|nous|about|the|what|who|why|how|was|wer|warum)\s/i.test(bare) && !CAMEL.test(bare) && !/:\s/.test(bare)) {
      const from = start + text.indexOf(bare)
      const piece = pieceOf(bare)
      if (piece !== undefined)
        return { title: cleanTitle(piece), text: piece, start: from + bare.indexOf(piece), end: from + bare.indexOf(piece) + piece.length }
      return { title: cleanTitle(bare), text: bare, start: from, end: from + bare.length }
    }
    if (++looked >= 8)
      break
  }
  for (const statement of statements.slice(0, 40)) {
    for (const pattern of ANNOUNCED) {
      const match = pattern.exec(statement.text)
      if (match?.[1] !== undefined && isTitle(match[1]) && statement.section !== 'benefits') {
        const start = statement.start + match.index + match[0].indexOf(match[1])
        return { title: cleanTitle(match[1]), text: match[1], start, end: start + match[1].length }
      }
    }
  }
  return firstLine(source)
}

/** "Larkspur Ltd | Nurse | Leeds": the piece that names the job. A single piece, or several that do, are left as they are. */
function pieceOf(line: string): string | undefined {
  const pieces = line.split(/\s+[|·•]\s+|\t|\s{3,}/u).map(piece => piece.trim()).filter(Boolean)
  const titles = pieces.filter(piece => ROLE_NOUN.test(piece) || isMarked(piece))
  return pieces.length > 1 && titles.length === 1 ? titles[0] : undefined
}

/** Where no word tells, the first line: short, no sentence, no greeting and no heading. */
function firstLine(source: string): { title: string, text: string, start: number, end: number } | null {
  const line = source.split('\n').find(text => text.trim() !== '' && !isChrome(text) && !/^\s*(?:https?:|url:)/iu.test(text))
  const text = line?.replace(/^\s*[【[［][^】\]］]{0,20}[】\]］]/u, '').trim().split(/\s+[–—|·•]\s+|\s{3,}/u)[0]?.trim() ?? ''
  const words = text.split(/\s+/).length
  if (line === undefined || text.length < 3 || text.length > 80 || words > 8 || /[.!?,:;。：]$/u.test(text) || sectionOfHeading(text) !== undefined || CAMEL.test(text) || !/^[\p{Lu}\p{Lo}.]/u.test(text) || /^(?:lorem|hi|hello|dear|hallo|hej|hola|bonjour|привіт|привет)(?!\p{L})/iu.test(text))
    return null
  const start = source.indexOf(text)
  return { title: cleanTitle(text), text, start, end: start + text.length }
}
