import { anyPhrase } from '../language/patterns.ts'
import { stemOf, tokensOf } from './tokens.ts'

/** Families of occupations by the words of a title. The first that fits counts, so the narrow ones come first. */
const FAMILIES: [family: string, words: RegExp][] = [
  ['data-engineering', anyPhrase(`data engineer\\p{L}*|analytics engineer\\p{L}*|etl \\p{L}+|big data \\p{L}+|data architect|data warehouse \\p{L}+|dateningenieur\\p{L}*|ingénieur data|ingeniero de datos|engenheiro de dados|bi engineer|bi developer|database (?:developer|administrator|engineer)|dba|инженер данных`)],
  ['data-science', anyPhrase(`data scien\\p{L}+|machine learning|ml engineer|ai engineer|ai researcher|deep learning|nlp engineer|research scientist|statistician|quantitative (?:analyst|researcher)|scientifique de données|científico de datos|cientista de dados|applied scientist`)],
  ['data-analysis', anyPhrase(`data analyst|bi analyst|business intelligence|analytics|datenanalyst\\p{L}*|analyste de données|analista de datos|analista de dados|reporting analyst|product analyst|insights? analyst|аналитик данных|аналітик даних|analityk danych|dataanalytiker`)],
  ['devops', anyPhrase(`devops|site reliability|sre|platform engineer|cloud (?:engineer|architect|administrator|consultant)|infrastructure engineer|release engineer|systems engineer|kubernetes \\p{L}+`)],
  ['quality', anyPhrase(`qa|quality assurance|test(?:er|ing)? engineer|tester\\p{L}*|test automation|sdet|testmanager\\p{L}*|тестировщик|тестувальник|testeur`)],
  ['security', anyPhrase(`security (?:engineer|analyst|architect|consultant|specialist|officer|director|compliance lead)|cyber ?security|information security|penetration tester|soc analyst|infosec|informationssicherheit\\p{L}*|fraud analyst`)],
  ['systems', anyPhrase(`system(?:s)? administrator|sysadmin|network (?:engineer|administrator|technician)|it administrator|systemadministrator\\p{L}*|it-systemadministrator\\p{L}*|administrateur syst\\p{L}+|administrador de sistemas|systeembeheerder|системный администратор|системний адміністратор|administrator systemów|information technology specialist`)],
  ['it-support', anyPhrase(`it support|technical support|help ?desk|service desk|support engineer|support specialist|desktop support|it-support\\p{L}*|fachinformatiker\\p{L}*|techniker support`)],
  ['ux', anyPhrase(`ux|ui|user experience|user interface|interaction design\\p{L}*|product designer|service design\\p{L}*|user research\\p{L}*|web designer|usability|accessibility lead|content designer|research ops`)],
  ['design', anyPhrase(`graphic design\\p{L}*|designer\\p{L}*|art director|illustrator|grafiker\\p{L}*|graphiste|diseñador\\p{L}*|motion designer|creative director`)],
  ['product', anyPhrase(`product manage\\p{L}*|product owner|product lead|head of product|produktmanager\\p{L}*|chef de produit|product director|director of product|gerente de producto|менеджер по продукту|продакт\\p{L}*`)],
  ['project', anyPhrase(`project manage\\p{L}*|program manage\\p{L}*|programme manage\\p{L}*|project lead\\p{L}*|scrum master|agile coach|delivery manager|projektleiter\\p{L}*|projektmanager\\p{L}*|chef de projet|gestor de proyectos|jefe de proyecto|gerente de projetos|projectleider|projektleder|менеджер проект\\p{L}*|руководитель проект\\p{L}*|kierownik projektu|project coordinator`)],
  ['architecture', anyPhrase(`(?:software|solution|solutions|technical|enterprise|it|system) architect|softwarearchitekt\\p{L}*`)],
  ['software', anyPhrase(`software|(?:web|full[- ]?stack|front[- ]?end|back[- ]?end|mobile|android|ios|java|javascript|python|php|\\.net|c\\+\\+|c#|ruby|rails|react|angular|node|golang|go|embedded|game|application|applications|cloud native|salesforce|wordpress|sap|abap|kotlin|scala) (?:software )?(?:developer|engineer|programmer|entwickler\\p{L}*|development)|developer|programmer|\\p{L}*entwickler\\p{L}*|développeu\\p{L}+|desarrollador\\p{L}*|programador\\p{L}*|desenvolvedor\\p{L}*|\\p{L}*ontwikkelaar|\\p{L}*udvikler|розробник\\p{L}*|програміст|разработчик\\p{L}*|программист|programist\\p{L}*|ingénieur logiciel|ingeniero de software|engenheiro de software|inżynier oprogramowania|softwareingenieur\\p{L}*|engineering manager|technical lead|tech lead|cto|integration engineer|swe|engineer (?:gs|ii|iii)`)],
  ['business-analysis', anyPhrase(`business analyst|requirements engineer|systems analyst|business consultant|functional consultant|wirtschaftsinformatiker\\p{L}*|бизнес-аналитик|бізнес-аналітик`)],
  ['marketing', anyPhrase(`marketing|seo|sem|brand manager|growth|social media|community manager|content (?:manager|strategist|marketer)|communications? (?:manager|specialist|officer)|public relations|pr manager|маркетолог|demand generation`)],
  ['writing', anyPhrase(`writer|copywriter|editor|journalist|redakteur\\p{L}*|rédacteur|redactor|translator|übersetzer\\p{L}*`)],
  ['sales', anyPhrase(`sales|account (?:executive|manager)|business development|vertrieb\\p{L}*|\\p{L}*verkäufer\\p{L}*|commercial(?:e)?|comercial|vendedor\\p{L}*|verkoper|sælger|продавец|продавець|менеджер по продажам|менеджер з продажу|sprzedawca|key account|store manager|cashier|retail`)],
  ['customer', anyPhrase(`customer (?:service|support|success|care)|client services?|call center|contact center|kundenservice|kundenberater\\p{L}*|kundebetreuer\\p{L}*|service client|atención al cliente|klantenservice|kundeservice`)],
  ['hr', anyPhrase(`human resources|hr|recruiter|recruitment|talent acquisition|people (?:operations|partner)|personal(?:referent|leiter|sachbearbeiter)\\p{L}*|ressources humaines|recursos humanos`)],
  ['finance', anyPhrase(`account(?:ant|ing)|financ\\p{L}+|controller\\p{L}*|auditor\\p{L}*|tax|bookkeeper|payroll|buchhalter\\p{L}*|\\p{L}*buchhalter\\p{L}*|steuer\\p{L}+|comptable|contable|contador|contabilista|boekhouder|bogholder|regnskab\\p{L}*|бухгалтер\\p{L}*|księgow\\p{L}+|treasury|investment|actuar\\p{L}+|economist`)],
  ['legal', anyPhrase(`lawyer|attorney|legal|paralegal|counsel|jurist\\p{L}*|rechtsanwalt\\p{L}*|avocat|abogad[oa]|advogad[oa]|advokat|юрист|prawnik|compliance`)],
  ['logistics', anyPhrase(`logistic\\p{L}*|supply chain|warehouse|procurement|buyer|purchasing|einkäufer\\p{L}*|lager\\p{L}+|disponent\\p{L}*|logistiker\\p{L}*|acheteur|comprador|inkoper|indkøber|логист\\p{L}*|логіст\\p{L}*|logisty\\p{L}+|logística|logistique|logistiek\\p{L}*|спеціаліст з логістики|закуп\\p{L}+|magazyn\\p{L}+|комірник|кладовщик|mozo de almacén|magasinier|magazynier|acquisition`)],
  ['driving', anyPhrase(`driver|fahrer\\p{L}*|\\p{L}*fahrer\\p{L}*|chauffeur|conductor|conducteur|motorista|водитель|водій|kierowca|forklift`)],
  ['nursing', anyPhrase(`nurse|nursing|\\p{L}*pfleger\\p{L}*|pflege\\p{L}*|\\p{L}*pflegerin|\\p{L}*schwester|sjuksköterska|infirmi\\p{L}+|enfermer[oa]|enfermeir[oa]|verpleegkundige|sygeplejerske|\\p{L}*assistent sosu|медсестр\\p{L}+|медична сестра|медицинская сестра|pielęgniar\\p{L}+|caregiver|carer|health ?care assistant`)],
  ['medicine', anyPhrase(`physician|doctor|surgeon|arzt|ärztin|médecin|médic[oa]|lege|läkare|врач|лікар|lekarz|pharmacist|apotheker\\p{L}*|therapist|therapeut\\p{L}*|dentist|zahnarzt`)],
  ['teaching', anyPhrase(`teacher|lecturer|professor|tutor|teaching assistant|\\p{L}*lehrer\\p{L}*|erzieher\\p{L}*|enseignant\\p{L}*|profesor\\p{L}*|docent|\\p{L}*lærer|pædagog\\p{L}*|børnehave\\p{L}*|vuggestue\\p{L}*|kita\\p{L}*|учител\\p{L}+|вчител\\p{L}+|викладач\\p{L}*|преподавател\\p{L}+|leerkracht|maestr[oa]|professeure?|professora?|educador\\p{L}*|викладання|nauczyciel\\p{L}*|instructor|trainer`)],
  ['research', anyPhrase(`researcher|research (?:assistant|associate|fellow)|postdoc\\p{L}*|phd (?:student|candidate)|scientist|wissenschaftliche\\p{L}* mitarbeiter\\p{L}*|chercheu\\p{L}+|investigador\\p{L}*|laborant\\p{L}*|lab(?:oratory)? technician`)],
  ['mechanical', anyPhrase(`mechanical|maschinenbau\\p{L}*|konstrukteur\\p{L}*|machinist|mechanic|mechaniker\\p{L}*|\\p{L}*mechaniker\\p{L}*|cnc|welder|schweißer\\p{L}*|maintenance technician|production engineer|process engineer|manufacturing`)],
  ['electrical', anyPhrase(`electric\\p{L}+|elektr\\p{L}+|électr\\p{L}+|electronics|hardware engineer|\\p{L}*elektroniker\\p{L}*`)],
  ['construction', anyPhrase(`civil engineer|construction|site manager|bauleiter\\p{L}*|bauingenieur\\p{L}*|architect|architekt\\p{L}*|plumber|carpenter|painter|roofer|mason`)],
  ['administration', anyPhrase(`administrative|office (?:manager|assistant|administrator)|executive assistant|secretary|receptionist|sekretär\\p{L}*|bürokauf\\p{L}+|assistenz|assistant[e]? administrati\\p{L}+|administrativ[oa]|clerk|data entry`)],
  ['hospitality', anyPhrase(`chef|cook|koch|köchin|waiter|waitress|kellner\\p{L}*|barista|bartender|hotel|housekeep\\p{L}+|cuisinier|camarer[oa]|\\p{L}*kok|souschef|sous-chef|tjener|cociner[oa]|cozinheir[oa]|kuchař\\p{L}*|повар|кухар|kucharz|kelner\\p{L}*`)],
  ['consulting', anyPhrase(`consultant\\p{L}*|berater\\p{L}*|\\p{L}*berater\\p{L}*|consultor\\p{L}*|adviseur|rådgiver|консультант\\p{L}*|konsultant\\p{L}*|advisor|innovation specialist`)],
]

const NEAR: [string, string][] = [
  ['software', 'devops'],
  ['software', 'quality'],
  ['software', 'architecture'],
  ['software', 'data-engineering'],
  ['software', 'data-science'],
  ['data-engineering', 'data-science'],
  ['data-engineering', 'data-analysis'],
  ['data-science', 'data-analysis'],
  ['data-science', 'research'],
  ['data-analysis', 'business-analysis'],
  ['devops', 'systems'],
  ['devops', 'architecture'],
  ['devops', 'security'],
  ['systems', 'security'],
  ['systems', 'it-support'],
  ['it-support', 'customer'],
  ['ux', 'design'],
  ['ux', 'product'],
  ['product', 'project'],
  ['product', 'business-analysis'],
  ['project', 'business-analysis'],
  ['project', 'consulting'],
  ['business-analysis', 'consulting'],
  ['marketing', 'writing'],
  ['marketing', 'sales'],
  ['marketing', 'design'],
  ['sales', 'customer'],
  ['finance', 'business-analysis'],
  ['finance', 'legal'],
  ['nursing', 'medicine'],
  ['mechanical', 'electrical'],
  ['construction', 'mechanical'],
  ['research', 'teaching'],
  ['hr', 'administration'],
  ['customer', 'administration'],
  ['logistics', 'driving'],
]

/** Ranks from 0 (in training) over 2 (nothing said) to 6 (runs the house). */
const SENIORITY: [rank: number, words: RegExp][] = [
  [6, anyPhrase(`chief|cto|ceo|cfo|coo|vp|vice president|geschäftsführer\\p{L}*|directeur général`)],
  [5, anyPhrase(`director|head of|head|leiter\\p{L}* der|abteilungsleiter\\p{L}*|directeur|directora?|diretora?|bereichsleiter\\p{L}*|руководитель отдела|директор`)],
  [4, anyPhrase(`lead|principal|staff|supervisor|supervisory|manager\\p{L}*|teamleiter\\p{L}*|team leader|leitende\\p{L}*|\\p{L}*leitung|(?:vertriebs|verkaufs|filial|werks|produktions|pflegedienst|stations|schicht|betriebs|marketing|personal|küchen|lager|gruppen|entwicklungs)leiter\\p{L}*|leder|afdelingsleder|teamleder|teamleider|leidinggevende|chef d['’]équipe|responsable|encargad[oa]|jefe|chef de service|chefe|cheffe|gerente|kierownik|тимлид|ведущий|провідний|руководитель|керівник|gs-?15|professor|начальник\\p{L}*|завідувач\\p{L}*|заведующ\\p{L}+|kierowni\\p{L}+|brygadzista|chef (?:comptable|d atelier|de projet|d équipe)`)],
  [3, anyPhrase(`senior|sr\\.?|experienced|expert|sénior|sênior|starszy|старший|erfahrene\\p{L}*|iii|iv|gs-?1[34]`)],
  [1, anyPhrase(`junior|jr\\.?|entry[- ]level|graduate|associate|assistant|młodszy|младший|молодший|berufseinsteiger\\p{L}*|débutante?|júnior|absolvent\\p{L}*`)],
  [0, anyPhrase(`intern|internship|trainee|apprentice|praktikant\\p{L}*|praktikum|werkstudent\\p{L}*|working student|auszubildende\\p{L}*|stagiaire|alternante?|stage|becari[oa]|estagiári[oa]|stagiair\\p{L}*|elev|стажер|стажёр|stażyst\\p{L}+|student`)],
]

/** The rank a title states; 2 where it states none. A manager of products or accounts manages no people by that. */
export function seniorityOf(title: string): number {
  const own = title.replace(/(?:product|project|program(?:me)?|account|community|delivery|content|brand|office|social media|marketing)[- ]manager\p{L}*/giu, '').replace(/chef(?:fe)? de (?:projet|produit)/giu, '')
  const ranks = SENIORITY.filter(([, words]) => words.test(own)).map(([rank]) => rank)
  // "Associate Director", "Senior Manager": the higher one counts; "Junior Project Lead" stays junior.
  if (ranks.length === 0)
    return 2
  return ranks.includes(0) || (ranks.includes(1) && !ranks.some(rank => rank >= 5))
    ? Math.min(...ranks)
    : Math.max(...ranks)
}

/** Family of occupations of a title, where its words tell. */
export function familyOf(title: string): string | undefined {
  return FAMILIES.find(([, words]) => words.test(title))?.[0]
}

export function areNear(one: string, other: string): boolean {
  return NEAR.some(([first, second]) => (first === one && second === other) || (first === other && second === one))
}

const RANK_WORDS = new RegExp(SENIORITY.map(([, words]) => words.source).join('|'), 'giu')
const SAME_TRADE: Record<string, string> = { engineer: 'developer', programmer: 'developer', coder: 'developer', programming: 'developer', development: 'developer', engineering: 'developer', analytics: 'analyst', analysis: 'analyst', specialist: 'expert' }

/** A title's telling words without its rank; developer, engineer and programmer are one. */
export function titleWords(title: string): Set<string> {
  return new Set(tokensOf(title.replace(RANK_WORDS, ' '))
    .filter(token => (token.norm.length > 1 || /\p{Lo}/u.test(token.norm)) && !/^(?:of|the|and|for|und|für|de|in|[mwdfh]|\d+|gs)$/.test(token.norm))
    .map(token => stemOf(SAME_TRADE[token.norm] ?? token.norm)))
}

/** What a job of a family shows by itself, by the table's names: whoever worked as a nurse has nursed. */
const FIELDS: Record<string, string[]> = {
  'software': ['software development', 'programming'],
  'data-engineering': ['data engineering'],
  'data-science': ['data science'],
  'data-analysis': ['data analysis'],
  'devops': ['DevOps'],
  'security': ['information security'],
  'ux': ['UX design'],
  'product': ['product management'],
  'project': ['project management'],
  'marketing': ['marketing'],
  'writing': ['copywriting'],
  'sales': ['sales'],
  'customer': ['customer service'],
  'hr': ['human resources'],
  'logistics': ['logistics'],
  'nursing': ['nursing'],
  'teaching': ['teaching'],
}
const COOK = anyPhrase(`chef|\\p{L}*chef|cook|\\p{L}*koch|\\p{L}*köchin|\\p{L}*kok|cuisini\\p{L}+|cociner[oa]|cozinheir[oa]|повар\\p{L}*|кухар\\p{L}*|kucharz|kucharka|kuchař\\p{L}*`)
const ACCOUNTANT = anyPhrase(`accountant|bookkeeper|\\p{L}*buchhalter\\p{L}*|comptable|contable|contabilista|contador\\p{L}?|\\p{L}*boekhouder|\\p{L}*bogholder|бухгалтер\\p{L}*|księgow\\p{L}+|účetní|redovisare|contabile`)

/** Fields of work, by the table's names, that somebody shows by having held a title. */
export function fieldsOfTitle(title: string): string[] {
  const family = familyOf(title)
  return [
    ...family === undefined ? [] : FIELDS[family] ?? [],
    ...COOK.test(title) ? ['cooking'] : [],
    ...ACCOUNTANT.test(title) ? ['accounting'] : [],
  ]
}

/** The family whose work a field names: "teaching" is what teachers do. */
export function familyOfField(field: string): string | undefined {
  return Object.entries(FIELDS).find(([, fields]) => fields.includes(field))?.[0] ?? { cooking: 'hospitality', accounting: 'finance' }[field]
}

/** How near a title is to the one asked for by its words, from 0 to 1; each step of rank between them costs. A nearness for choosing among own titles, no judgement. */
export function titleFit(asked: string, title: string): number {
  const [wanted, own] = [titleWords(asked), titleWords(title)]
  const shared = [...wanted].filter(word => own.has(word)).length
  const words = shared / Math.max(1, wanted.size)
  return words / (1 + 0.25 * Math.abs(seniorityOf(asked) - seniorityOf(title)))
}
