/**
 * Levels of a spoken language as a number from 1 to 7: CEFR A1–C2, then native.
 * What words like "fluent" or "business" mean on that scale follows the self-assessment grid of the Council of Europe, read leniently.
 */
const LEVELS: [rank: number, words: RegExp][] = [
  [7, /(?<!\p{L})(?:native|mother tongue|bilingual|muttersprach\p{L}*|bilingue|langue maternelle|nativ[oa]|lengua materna|língua materna|moedertaal|modersmål\p{L}*|native speaker|рідна|носій|носитель|родной|ojczyst\p{L}+|natif|native-level|ネイティブ\p{L}*|母語|母语|원어민)(?!\p{L})/iu],
  [6, /(?<!\p{L})(?:near-native|proficient user|perfect|verhandlungssicher\p{L}*|impecable|impeccable|uitmuntend\p{L}*|mastery|full professional|вільно|свободн\p{L}+)(?!\p{L})/iu],
  [5, /(?<!\p{L})(?:fluent\p{L}*|fluency|fließend\p{L}*|fliessend\p{L}*|sehr gute\p{L}*|excellent|advanced|courant(?:e|s)?|couramment|excellente? maîtrise|avanzado|alto|fluido|flytande|muito bom|avançado|vloeiend\p{L}*|uitstekend\p{L}*|flydende|biegł\p{L}+|zaawansowan\p{L}+|stilsicher\p{L}*|просунут\p{L}+|продвинут\p{L}+|strong|流暢|流利|ビジネスレベル|유창\p{L}*)(?!\p{L})/iu],
  [4, /(?<!\p{L})(?:professional(?: working)?|business(?:-level| fluent)?|upper[- ]intermediate|good|gute\p{L}*|working proficiency|professionnel\p{L}*|bonne maîtrise|intermedio alto|bom|boa|buen(?:o|a)?|goede?|god[tea]?|buona|dobr\p{L}+|вище середнього|выше среднего|komunikatywn\p{L}+|in wort und schrift|wort und schrift|written and (?:spoken|verbal|oral)|spoken and written|skrift og tale|i skrift og tale|in woord en geschrift|proficien\p{L}+|command)(?!\p{L})/iu],
  [3, /(?<!\p{L})(?:intermediate|conversational|mittlere\p{L}*|intermédiaire|intermedio|medio|intermediário|intermédio|conversacional|konversation\p{L}*|gemiddeld\p{L}*|середн\p{L}+|средн\p{L}+|średniozaawansowan\p{L}+|conversationeel|日常会話)(?!\p{L})/iu],
  [2, /(?<!\p{L})(?:basic|elementary|pre-intermediate|grundkenntnisse|notions|básico|bajo|basis|grundlæggende|базов\p{L}+|podstawow\p{L}+|limited working|technical reading|technisch lesen)(?!\p{L})/iu],
  [1, /(?<!\p{L})(?:anfänger\p{L}*|débutante?|principiante|iniciante|beginners?|begynder|початков\p{L}+|начальн\p{L}+|początkując\p{L}+)(?!\p{L})/iu],
]

const CEFR = ['', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native']

/** The level that a text names with its words, the exact one before the vague, the highest of several vague ones, or `undefined`. */
export function languageLevelIn(text: string): { rank: number, text: string, start: number } | undefined {
  // A CEFR level is exact; of a range ("B2-C1") its first counts.
  const cefr = /(?<![\p{L}\d])[ABC][12](?![\p{L}\d])/u.exec(text)
  if (cefr !== null)
    return { rank: CEFR.indexOf(cefr[0]), text: cefr[0], start: cefr.index }
  for (const [rank, words] of LEVELS) {
    const match = words.exec(text)
    if (match !== null)
      return { rank, text: match[0], start: match.index }
  }
  return undefined
}
