import { anyPhrase } from '../language/patterns.ts'

/** Buttons, counters and links that come along when a page is copied; whole lines, without case and punctuation. One line a language. */
const LINES = new Set(`show more|show less|see more|see less|read more|apply|apply now|easy apply|quick apply|save|saved|save job|share|report job|report this job|report|sign in|sign up|log in|join now|skip to main content|jobs|home|companies|salaries|menu|search|back|next|previous|follow|message|yes no|yes|no|promoted|promoted by hirer|actively recruiting|actively reviewing applicants|actively hiring|see who you know|show all|set alert|profile insights|skills match|similar jobs|people also viewed|view all jobs|see all jobs|pulled from the full job description|add to favorites|print|bookmark|copy link|new|featured|sponsored|urgently hiring|hiring multiple candidates|easily apply|jobs companies salaries sign in|am i a good fit for this job|tailor my resume|help me stand out|see how you compare|meet the hiring team|people you can reach out to|school alumni work here|viewed|not interested|hide|close|cookie settings|accept all|job description saved
merken|speichern|ich bin interessiert|jetzt bewerben|mehr anzeigen|weniger anzeigen|einloggen|anmelden|drucken|teilen|ähnliche jobs|jobs finden|gehaltsplaner|passt dein gehalt|zurück zur übersicht|zurück|job merken|weiterlesen|schnellbewerbung|neu
postuler|enregistrer|voir plus|voir moins|partager|sauvegarder|activer les alertes d emploi|créer une alerte|offres similaires|se connecter|candidature simplifiée|signaler cette offre|imprimer
aplicar|inscribirme|inscribirme en esta oferta|guardar|compartir|ver más|mostrar más|mostrar menos|iniciar sesión|ofertas similares|crear alerta|denunciar oferta|solicitar
candidatar se|candidate se|quero me candidatar|salvar|compartilhar|partilhar|mostrar mais|ver mais|entrar|vagas similares|criar alerta|candidatura simplificada
solliciteren|solliciteer direct|opslaan|bewaren|delen|meer weergeven|meer tonen|toon meer|inloggen|vergelijkbare vacatures
ansøg|ansøg nu|gem|gem job|del|vis mere|vis mindre|log ind|lignende job
відгукнутися|зберегти|поділитися|показати більше|увійти|схожі вакансії|відгукнутись
откликнуться|в избранное|сохранить|поделиться|показать еще|показать ещё|войти|похожие вакансии|показать контакты|пожаловаться
aplikuj|aplikuj teraz|aplikuj szybko|zapisz|udostępnij|pokaż więcej|pokaż mniej|zaloguj się|podobne oferty|drukuj
ansök|ansök nu|spara|dela|visa mer|odpovědět|uložit|sdílet|zobrazit více|応募する|保存|もっと見る|シェア|申请职位|收藏|分享|지원하기|저장|공유`.split(/[|\n]/))

/** What such lines begin with or hold, where they count or name things. */
const PATTERNS = anyPhrase(`(?:over )?\\d+\\+? (?:applicants|candidats|bewerber|kandidaten|candidatos|inscritos|ansøgere|kandydatów)|be among the first \\d+ applicants|responded to \\d+ ?%|referrals increase|get notified about|do you have experience in .{2,40}\\?|report this (?:job|posting)|set (?:a |an )?(?:job )?alert|people also viewed|your profile matches|here['’]s how the job qualifications align|job poster|school alumni|company alumni|\\d+ connections? works?|activer les alertes|all rights reserved|(?:jobs|careers?) (?:©|inc)|view job description|recommended by|compétences correspondent|hiring lab|career advice|browse jobs|alternative methods of application|salary guide|publicada (?:há|hace)|number of openings|job listing expired`)

const AGO = /^(?:posted |reposted |veröffentlicht |erschienen:? |publié |publicado |publicada |geplaatst |oprettet |опубліковано |опубликовано |dodano )?(?:(?:\d+|a|an|one|einem|einer|un|une|uma?|een) )?(?:\d+ )?(?:minutes?|hours?|days?|weeks?|months?|tage?n?|wochen?|stunden?|jours?|semaines?|heures?|días?|semanas?|dias?|dagen|uur|dage|timer|днів|дні|дня|дней|dni|godzin) ago$|^(?:posted|reposted|erschienen|publiée?|publicada|publicado)(?: |:).{0,24}$|^(?:vor|il y a|hace|há|for|temu) \d+ \p{L}+$/iu

const plain = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** Whether a line is a page's furniture and no part of the advertisement. */
export function isChrome(line: string): boolean {
  const text = line.trim()
  if (text.length > 160)
    return false
  const words = plain(text)
  if (LINES.has(words))
    return true
  // Two or three buttons that stood side by side.
  const parts = text.split(/\s{2,}|\t|\s[|·•]\s/u).map(plain).filter(Boolean)
  if (parts.length > 1 && parts.every(part => LINES.has(part)))
    return true
  return text.startsWith('©') || AGO.test(text) || (PATTERNS.test(text) && text.length < 140)
}

/** A line after which nothing belongs to the advertisement any more: other jobs, the page's foot. */
export function endsAdvertisement(line: string): boolean {
  return /^(?:similar jobs|people also viewed|more jobs (?:like this|from)|related jobs|jobs you may (?:like|be interested in)|ähnliche (?:jobs|stellen)|offres similaires|ofertas similares|vagas (?:similares|semelhantes)|vergelijkbare vacatures|lignende (?:job|stillinger)|схожі вакансії|похожие вакансии|podobne oferty)(?: |$)/iu.test(plain(line))
}
