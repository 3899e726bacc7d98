import type { Statement } from './lines.ts'
import { anyPhrase } from '../language/patterns.ts'

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
\\p{L}*programist(?:a|ka)|inżynier\\p{L}*|specjalist(?:a|ka)|analityk|kierownik|księgow(?:y|a)|menedżer|konsultant(?:ka)?|pracownik|nauczyciel(?:ka)?|pielęgniark?a|sprzedawca|kierowca|tester(?:ka)?|asystent(?:ka)?|doradca|administrator`)

/** Gender marks and the like, which belong to the advertisement and not to the job. */
const MARKS = /\s*[([](?:[mwfdxhigna]{1,3}(?:\s*[/|*,:]\s*[mwfdxhigna]{1,3}){0,3}|all genders|alle geschlechter|div)[)\]]|\s+[mwfdx]\/[mwfdx](?:\/[mwfdx])?(?!\p{L})|\s*[*:_]in(?:nen)?(?!\p{L})/giu

const ANNOUNCED = [
  /(?:position|role|vacancy|vacante|vaga|puesto|posición|poste|stelle|vacature|stilling) (?:of|as|for|de|d['’]|als|van|som)\s+(?:an?\s+|une?\s+)?(\p{L}[\p{L}\d/&.+#()' -]{3,60}?)(?=\s+(?:to|who|with|for|in|at|para|en|con|pour|für|voor|til)(?!\p{L})|\s*[,.!:–]|$)/iu,
  /(?:looking for|seeking|hiring|searching for|recruiting|need|to join (?:us|our \p{L}+) as)\s(?:an?|our(?: next| first)?|the|talented|experienced|enthusiastic|motivated|passionate|highly|new|skilled|\d|\s)*(\p{L}[\p{L}\d/&.+#()' -]{3,70}?)(?=\s+(?:to|who|with|for|in|at|that|as|on|based|and|able)(?!\p{L})|[,.!:–]|$)/iu,
  /(?:suchen wir|wir suchen|sucht|gesucht:?)\s+.{0,60}?(?:eine?n?|als)\s+(\p{L}[\p{L}\d/&.+#()* -]{3,70}?)(?=\s+(?:für|in|mit|zur|zum|der|die|das|am|an|im|ab|\(m)(?!\p{L})|[,.!:]|$)/iu,
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
  return raw.replace(MARKS, '').replace(/^[\s\p{P}\p{S}]+/u, '').replace(/\s+(?:at|bei|chez|@)\s+\p{Lu}.*$/u, '').replace(/\s*\|.*$/u, '').replace(/[\s:;,.–-]+$/u, '').replace(/\s{2,}/g, ' ').trim().slice(0, 120)
}

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
    if (isTitle(bare) && !/[.!?]$/.test(bare) && !/^(?:we|our|you|wir|nous|about|the)\s/i.test(bare) && !/:\s/.test(bare)) {
      const from = start + text.indexOf(bare)
      return { title: cleanTitle(bare), text: bare, start: from, end: from + bare.length }
    }
    if (++looked >= 6)
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
  return null
}
