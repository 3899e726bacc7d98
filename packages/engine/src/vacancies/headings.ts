import { withoutMarks } from '../language/patterns.ts'

/**
 * What a part of an advertisement is about.
 * `facts`: place, pay, contract in a table; `apply`: how to apply, process and legal text; `intro`: anything before the first heading.
 */
export type Section = 'intro' | 'must' | 'nice' | 'duties' | 'benefits' | 'company' | 'apply' | 'facts'

/** Headings as they stand in advertisements, without case and punctuation; `|` between phrases, one line a language. */
const HEADINGS: Record<Exclude<Section, 'intro'>, string> = {
  nice: `eduksi|eduksi katsotaan|eduksi katsomme|plussaa|arvostamme|يفضل|ميزة إضافية|مهارات إضافية|előny|előnyt jelent|tercih sebebi|tercihen|επιθυμητά προσόντα
歓迎スキル|歓迎条件|歓迎要件|歓迎|优先条件|加分项|优先考虑|優先條件|우대사항|우대 사항
nice to have|nice to haves|preferred|preferred qualifications|preferred skills|preferred experience|bonus|bonus points|bonus skills|desirable|desirable skills|desirable criteria|desired skills|desired qualifications|desired experience|pluses|a plus|extra points|extra credit|you will get extra points for|it s a plus if|it would be a plus|would be a plus|good to have|nice if you have|even better if|additional skills|optional|advantageous|ideally you|ideally|not required but|brownie points|what would be a plus|you may also have|what would make you stand out|what will make you stand out|we would also love|bonus if you have
nice to have|wünschenswert|von vorteil|das wäre schön|pluspunkte|idealerweise|optional|das wäre ein plus|zusätzlich von vorteil|gerne auch|wünschenswerte qualifikationen
atouts|les plus|un plus|serait un plus|seraient un plus|souhaité|compétences souhaitées|idéalement|appréciés|les atouts|atouts supplémentaires
deseable|deseables|se valorará|valorable|valorables|requisitos deseables|se valora|puntos extra|sería un plus|conocimientos deseables|valoraremos
diferenciais|diferencial|desejável|desejáveis|será um diferencial|requisitos desejáveis|valorizamos|conhecimentos desejáveis|será um plus
pré|pre|een pré|is een pré|pluspunten|mooi meegenomen|wenselijk|bonuspunten
det er en fordel|en fordel|ønskeligt|det er et plus|en fordel hvis|bonus|derudover er det en fordel
буде плюсом|будуть плюсом|плюсом буде|буде перевагою|перевагою буде|бажано|додатковою перевагою буде|додатково|вітається|вважатиметься перевагою
будет плюсом|будут плюсом|плюсом будет|желательно|будет преимуществом|преимуществом будет|приветствуется|дополнительным преимуществом|будет здорово
mile widziane|dodatkowe atuty|będzie atutem|dodatkowym atutem|atutem będzie|dodatkowo|wymagania mile widziane|nice to have
what would be great|would be great|it would be great if|great to have|good to haves|desirables|extra points for|we d be delighted if|we d be thrilled if|not a must|nice but not required|cherry on top|icing on the cake|preferred but not required|additional qualifications|plus points|stand out|useful to have|assets|an asset|useful but not essential
schön aber kein muss|kein muss|wünschenswert sind|wünschenswert wäre|schön wäre|zusätzlich wünschenswert|gern gesehen|nicht zwingend|wäre super|das i tüpfelchen|idealerweise hast du|idealerweise bringst du mit|bonus|von vorteil sind|pluspunkte sammelst du mit
ce serait un plus|et si en plus|en plus|bonus|souhaitable|souhaitables|le petit plus|ce qui fera la différence|qualités appréciées
nos encantaría que supieras|nos encantaría que tuvieras|nos encantaría|te dará puntos|además valoraremos|suma puntos|se valorará positivamente|valoramos|plus|será un plus|puntos positivos|méritos
seria legal se você tivesse|seria legal|seria ótimo|é um plus|ganha pontos|conta pontos|preferencial|condições preferenciais|valoriza se|bónus|bônus
extra pluspunten|leuk als je|handig als je|dat is mooi meegenomen|niet verplicht maar|wensen|functiewensen
det er en fordel hvis du|det er et plus hvis|det tæller positivt|gerne|nice to have|yderligere kvalifikationer
додаткові вимоги|було б добре|круто якщо|бонусом буде|плюсами будуть
будет здорово если вы|здорово если|круто если|бонусом будет|дополнительные требования|плюсами будут|хорошо если|дополнительно
wymagania dodatkowe|będzie super jeśli|dodatkowo docenimy|mile widziane będzie|punktem będzie|docenimy|atuty
meriterande|det är meriterande|výhodou|výhodou je|výhodou bude|gradito|graditi|costituisce titolo preferenziale|eduksi katsotaan|avantaj|fordel om du har`,
  must: `odotamme sinulta|odotamme|edellytämme|vaatimukset|osaamisvaatimukset|mitä odotamme|toivomme sinulta|toivomme|sinulla on|المتطلبات|الشروط|المؤهلات|المهارات المطلوبة|متطلبات الوظيفة|المؤهلات والخبرات|aranan nitelikler|nitelikler|απαραίτητα προσόντα|προσόντα
必須スキル|必須条件|必須要件|応募資格|求める人物像|応募条件|求めるスキル|任职要求|职位要求|岗位要求|任职资格|要求|職位要求|자격요건|자격 요건|지원자격|필수요건
requirements|job requirements|role requirements|position requirements|required skills|required qualifications|required experience|required education|required|qualifications|minimum qualifications|basic qualifications|key qualifications|minimum requirements|mandatory requirements|mandatory skills|mandatory|what you need|what you ll need|what we re looking for|what we are looking for|what we look for|we are looking for|we re looking for|looking for|who we re looking for|who we are looking for|who you are|who are you|about you|you have|you ll have|you are|you bring|what you bring|what you ll bring|what you should bring|your profile|profile|your skills|skills|skills and experience|skills experience|experience|experience and skills|experience required|must have|must haves|essential|essential skills|essential criteria|essential experience|technical skills|technical requirements|technical expertise|technologies|tech stack|our tech stack|key skills|key requirements|core competencies|core skills|competencies|key competencies|education|education and experience|education experience|knowledge skills and abilities|knowledge and skills|person specification|candidate profile|ideal candidate|the ideal candidate|the ideal candidate has|your background|experience and qualifications|qualifications and experience|qualifications and skills|skills and qualifications|skills and competencies|skills qualifications|specialized experience|specialised experience|specialized experience requirements|we d love to hear from you if|you might be a good fit if|you may be a good fit if|you should apply if|this role is for you if|hard skills|soft skills|personal skills|personal qualities|what makes you a great fit|what you will need|you will have|you will need|you ll need|you should have|you possess|about your profile|desired profile|what it takes|what we expect|we expect|what we expect from you|to be successful|to succeed in this role|success profile|we will assess you against|you must have|behaviours|programming languages|languages|language skills|language requirements|certifications|what we need|your qualifications|your experience|expertise|the skills you need|what skills do you need|requirements skills|professional qualifications|personal qualifications|eligibility|we require|what do you need|your competencies|personal profile|professional skills|you
anforderungen|anforderungsprofil|dein profil|ihr profil|dein anforderungsprofil|ihr anforderungsprofil|das bringst du mit|was du mitbringst|das bringen sie mit|was sie mitbringen|du bringst mit|sie bringen mit|was wir erwarten|qualifikation|qualifikationen|deine qualifikation|deine qualifikationen|ihre qualifikation|ihre qualifikationen|voraussetzungen|wir erwarten|das zeichnet dich aus|das zeichnet sie aus|kenntnisse|dein background|was du mitbringen solltest|das solltest du mitbringen|wen wir suchen|wir suchen|fachliche anforderungen|persönliche anforderungen|das wünschen wir uns|das wünschen wir uns von dir|deine skills|deine fähigkeiten|deine kompetenzen|ihre kompetenzen|fachliche kompetenzen|damit überzeugst du|damit überzeugst du uns|damit überzeugen sie|so überzeugst du uns|das bist du|du hast|du bist|was uns wichtig ist|unsere anforderungen|erforderlich|zwingend erforderlich|muss|was dich auszeichnet|dein know how|sprachkenntnisse|ausbildung
profil recherché|le profil recherché|votre profil|profil|le profil|compétences requises|compétences|compétences techniques|qualifications|ce que nous recherchons|nous recherchons|vous êtes|vous avez|prérequis|pré requis|exigences|expertise technique|formation|expérience|formation et expérience|qui êtes vous|ton profil|votre expertise|savoir être|savoir faire|compétences clés|qualités requises|expérience requise|ce que nous attendons|vos compétences|vos atouts|langues|description du profil|profil candidat|expérience sectorielle|connaissances|qualités personnelles|ce qu il vous faut
requisitos|requisitos mínimos|requisitos imprescindibles|perfil|perfil buscado|perfil requerido|el perfil|qué buscamos|que buscamos|a quién buscamos|lo que buscamos|qué necesitas|que necesitas|conocimientos|experiencia|formación|habilidades|competencias|tu perfil|se requiere|requerimientos|imprescindible|imprescindibles|qué esperamos de ti|que esperamos de ti|buscamos|qué pedimos|qué te pedimos|necesitamos|idiomas|conocimientos técnicos|qué requisitos necesitas|qué valoramos|tecnologías|qué necesitamos de ti
requisitos|requisitos obrigatórios|perfil|qualificações|o que procuramos|o que buscamos|o que esperamos|o que esperamos de você|o que esperamos de ti|competências|habilidades|formação|experiência|pré requisitos|o que precisas|o que você precisa|quem procuramos|seu perfil|o teu perfil|requisitos e qualificações|conhecimentos|idiomas|obrigatório|requisitos técnicos|procuramos
wat breng je mee|wat breng jij mee|wat vragen wij|wat vragen we|wat wij vragen|wat we vragen|functie eisen|functieeisen|jouw profiel|dit ben jij|wie ben jij|dit breng je mee|dit breng jij mee|wat neem jij mee|wat neem je mee|eisen|profiel|wat verwachten wij|wat verwachten we van jou|dit vragen wij|dit vragen we|jij hebt|over jou|kwalificaties|vaardigheden|vereisten|wij vragen|wie zoeken wij|wie zoeken we|wat we zoeken|jouw kwaliteiten|jouw vaardigheden|wat heb je nodig|dit heb je in huis|jij bent|harde eisen|opleiding|wat wij zoeken
kvalifikationer|din profil|dine kvalifikationer|vi forventer|vi søger|hvem er du|du har|du er|om dig|din baggrund|faglige kvalifikationer|personlige kvalifikationer|vi forventer at du|krav|profil|kompetencer|dine kompetencer|vi forestiller os|vi lægger vægt på|faglige kompetencer|personlige kompetencer|det forventer vi af dig|vi ønsker|vi ønsker os|hvem søger vi|erfaring|uddannelse|vi lægger vægt på at du|forventninger
вимоги|вимоги до кандидата|основні вимоги|необхідні навички|ми очікуємо|що ми очікуємо|ми шукаємо|кого ми шукаємо|обов язкові вимоги|кваліфікація|навички|досвід|для нас важливо|від вас|наші очікування|твій профіль|очікування|очікуємо|що потрібно|необхідний досвід|наші вимоги|ми чекаємо|нам важливо|ключові навички|що для нас важливо
требования|требования к кандидату|основные требования|обязательные требования|необходимые навыки|мы ожидаем|что мы ожидаем|ожидания|мы ищем|кого мы ищем|наши ожидания|от вас|навыки|квалификация|ключевые навыки|что нужно уметь|для нас важно|ждем от вас|ждём от вас|мы ждем|мы ждём|ваш опыт|наши требования|нам важно|мы ждем от вас|что для нас важно|ожидаем|необходимый опыт|от кандидата ожидаем|что ждем от кандидата
wymagania|nasze wymagania|oczekujemy|czego oczekujemy|oczekiwania|twój profil|kogo szukamy|profil kandydata|wymagamy|umiejętności|kwalifikacje|od ciebie oczekujemy|wymagania obowiązkowe|szukamy|nasze oczekiwania|wymagane umiejętności|czego wymagamy|aplikuj jeśli|od kandydatów oczekujemy|twoje umiejętności|profil idealnego kandydata
you ll bring|what we re hoping for|what we hope for|what we hope you bring|what matters to us|what matters|what we d like to see|what we need from you|what we want|the person|the right person|you might be right for us if|who will succeed|what you ll have|knowledge and experience|knowledge|applicants need|the successful candidate|selection criteria|key selection criteria|required qualification|your toolbox|a bit about you|what gets you in|deal breakers|non negotiables|we d love you to have|we d like you to have|you should apply if you|ideal profile|experience we re looking for|what we are hoping for|who you ll be|who we need|who we want|minimum criteria|entry requirements|you tick these boxes|we re hoping you have|your experience and skills|experience and knowledge
wir setzen voraus|wir erwarten von ihnen|wir erwarten von dir|das wünschen wir uns von ihnen|was wir uns wünschen|damit punktest du|damit passt du zu uns|das solltest du können|das brauchst du|was du brauchst|was sie brauchen|das haben sie|das können sie|fachliche voraussetzungen|persönliche voraussetzungen|formale voraussetzungen|einstellungsvoraussetzungen|zugangsvoraussetzungen|ihre voraussetzungen|deine voraussetzungen|das bringst du idealerweise mit|was uns überzeugt|wen suchen wir|was wir suchen|ihre kenntnisse|deine kenntnisse|dein rüstzeug|dein werkzeugkasten|mitbringen solltest du
ce que tu apportes|ce que vous apportez|on recherche|ce qu on recherche|ce qu on attend de toi|nous attendons de vous|votre parcours|ce profil c est vous|et vous|et toi|diplôme|diplômes|diplôme requis|niveau requis|ce que nous cherchons|tu es|tu as|profil et compétences|conditions d accès|critères
qué pedimos|pedimos|te pedimos|necesitamos que|qué necesitamos|tú eres|eres|tienes|lo que pedimos|condiciones imprescindibles|titulación|requisitos del puesto|requisitos de acceso|lo que necesitas|perfil profesional|buscamos a alguien que
precisamos de|exigências|requisitos essenciais|requisitos da vaga|o que é preciso|o que precisamos|perfil pretendido|perfil desejado|o que pedimos|habilitações|precisa de ter|condições essenciais|qualificação|o que valorizamos em ti
dit neem je mee|dit heb jij|dit heb je|dit heb jij in huis|jij neemt mee|jij brengt mee|wat jij meebrengt|wat je meebrengt|herken jij jezelf hierin|herken je jezelf|functievereisten|jouw bagage|dit zoeken we|dit vragen we van je|wat we van je vragen|minimale eisen|je hebt|je bent|wat maakt jou geschikt
vi forventer at du er|vi forventer at du har|det har du|du kan|du skal have|vi leder efter|hvad kan du|forudsætninger|du medbringer|det bringer du|vi håber at du|kvalifikationskrav|din faglighed|dine forudsætninger|kan du nikke genkendende til
ти маєш|ви маєте|що ми шукаємо|наш ідеальний кандидат|ідеальний кандидат|кваліфікаційні вимоги|професійні вимоги|потрібно|необхідно|ми чекаємо від вас|що важливо|обов язково|знання та навички
мы ждем что вы|мы ждём что вы|ты имеешь|вы имеете|необходимо|нужно|что важно|квалификационные требования|обязательно|идеальный кандидат|кто нам нужен|знания и навыки|нужен человек который|ждем что вы
wymagania niezbędne|wymagania konieczne|wymagania formalne|niezbędne|czego szukamy|masz|posiadasz|szukamy osoby która|to o tobie|czego potrzebujesz|co powinieneś umieć|profil|kwalifikacje wymagane|potrzebujemy|od kandydatów wymagamy
co očekáváme|očekáváme|požadujeme|požadavky|co požadujeme|jaké znalosti|koho hledáme|kvalifikace|kvalifikationer|vi söker dig som|du har|om dig|krav|erfarenhet|kompetenskrav|requisiti|cosa cerchiamo|il candidato ideale|competenze|profilo|richiediamo|kvalifikasjoner|ønskede kvalifikasjoner|vaatimukset|odotamme|aranan nitelikler|követelmények|elvárások|cerințe|изисквания|pożądane kwalifikacje`,
  duties: `tehtäväsi|tehtävät|työtehtävät|tehtävän kuvaus|toimenkuva|mitä pääset tekemään|työn sisältö|المهام|المسؤوليات|المهام والمسؤوليات|مهام الوظيفة|الواجبات|الوصف الوظيفي|görevler|iş tanımı|sorumluluklar|αρμοδιότητες|καθήκοντα
業務内容|仕事内容|職務内容|岗位职责|工作内容|职位描述|工作职责|工作內容|담당업무|주요업무|주요 업무
responsibilities|key responsibilities|main responsibilities|your responsibilities|roles and responsibilities|role and duties|role and responsibilities|role responsibilities|job responsibilities|primary responsibilities|core responsibilities|what you ll do|what you will do|what you ll be doing|what you will be doing|what will you do|what will you be doing|you will|you ll|as a|your role|the role|duties|key duties|main duties|job duties|essential duties|essential functions|duties and responsibilities|tasks|your tasks|key tasks|main tasks|your mission|mission|key objectives|objectives|day to day|your day to day|a typical day|in this role|in this role you will|how you ll make an impact|how you will make an impact|main accountabilities|key accountabilities|accountabilities|scope of work|scope|your impact|what the role involves|what you ll own|your main tasks|your challenge|the job|the position|job profile|what s the job|what you ll work on|the challenge|what you can expect to do|your job|main areas of responsibility|areas of responsibility|key activities
aufgaben|deine aufgaben|ihre aufgaben|deine aufgabe|ihre aufgabe|das erwartet dich|das erwartet sie|tätigkeiten|aufgabengebiet|ihr aufgabengebiet|dein aufgabengebiet|was dich erwartet|was sie erwartet|deine rolle|ihre rolle|das machst du|verantwortlichkeiten|deine mission|dein job|hauptaufgaben|zu deinen aufgaben gehören|ihre tätigkeiten|dein verantwortungsbereich|was du tust|was du bewegst|so sieht dein job aus|aufgabenbereich|deine herausforderung|das sind deine aufgaben|deine verantwortung|hier bist du gefragt
vos missions|missions|missions principales|les missions|la mission|votre mission|vos responsabilités|responsabilités|le poste|description du poste et missions|votre rôle|tes missions|activités principales|rôle|vos tâches|tâches|ce que vous ferez|tes responsabilités|vos activités|principales missions
funciones|responsabilidades|qué harás|que harás|tus funciones|tareas|misión|descripción del puesto|el puesto|tu día a día|rol|tu misión|funciones principales|principales funciones|principales responsabilidades|tus responsabilidades|tu rol|cuáles serán tus funciones|qué vas a hacer|cuál será tu misión|en tu día a día|tareas principales
responsabilidades|atividades|funções|o que vais fazer|o que você vai fazer|suas atribuições|atribuições|principais responsabilidades|missão|as tuas responsabilidades|suas responsabilidades|principais atividades|responsabilidades e atribuições|descrição da função|o que farás|o seu dia a dia|o teu dia a dia
wat ga je doen|wat ga jij doen|taken|jouw taken|werkzaamheden|de functie|verantwoordelijkheden|jouw rol|dit ga je doen|wat je gaat doen|de rol|takenpakket|jouw werkzaamheden|jouw verantwoordelijkheden|functie|wat houdt de functie in|je taken|wat doe je|dit ga jij doen|jouw functie
arbejdsopgaver|dine opgaver|dine arbejdsopgaver|opgaver|ansvarsområder|om stillingen|om jobbet|stillingen|du skal|dit ansvar|jobbet|dine primære opgaver|dagligdagen|din hverdag|dine ansvarsområder|opgaverne|primære opgaver|primære arbejdsopgaver|hvad skal du lave|du kommer til at|dine primære arbejdsopgaver|dit job|dine arbejdsopgaver bliver|din rolle|rollen
обов язки|функціональні обов язки|основні обов язки|посадові обов язки|завдання|ваші завдання|чим ви будете займатися|чим ви займатиметеся|чим займатиметеся|чим займатися|чим потрібно займатися|що робити|що потрібно робити|твої завдання|основні завдання|ваші обов язки|що ти будеш робити|зона відповідальності
обязанности|должностные обязанности|основные обязанности|задачи|что нужно делать|чем предстоит заниматься|ваши задачи|функционал|основные задачи|что делать|что предстоит делать|чем вы будете заниматься|ваши обязанности|чем нужно заниматься|твои задачи|зона ответственности
obowiązki|zakres obowiązków|twoje zadania|zadania|twój zakres obowiązków|główne obowiązki|za co będziesz odpowiadać|czym będziesz się zajmować|twoja rola|zakres zadań|główne zadania|co będziesz robić|twój zakres zadań|twoje obowiązki|zakres odpowiedzialności|do twoich zadań należeć będzie
what you d do|what you d be doing|what the job involves|what the role entails|what s involved|what you ll own|what you ll be working on|essential job functions|job functions|main purpose of the post|purpose of the post|purpose|duties include|key tasks|how you will contribute|how you ll contribute|what you ll be responsible for|what you ll be up to|in your first year|your contribution|you ll get to|the work you ll do|how you ll spend your time|what we need you to do|what we need help with
das aufgabengebiet umfasst|das aufgabengebiet umfasst insbesondere|ihr aufgabengebiet umfasst|zu ihren aufgaben gehören|zu den aufgaben gehören|die aufgaben|schwerpunkte|aufgabenschwerpunkte|ihre aufgabenschwerpunkte|das tust du|das sind ihre aufgaben|ihre verantwortung|so sieht dein alltag aus|dein alltag|ihr arbeitsalltag|was gibt es zu tun|zu tun gibt es|was du machst|was du bei uns machst|dein wirkungskreis|ihre mission
ton rôle|ton quotidien|votre quotidien|au quotidien|ce que tu feras|ce que tu vas faire|les responsabilités|vos principales missions|tes principales missions|missions et responsabilités|attributions
tu día a día|tareas y responsabilidades|qué vas a hacer con nosotros|cuál será tu trabajo|lo que harás|a qué te dedicarás|en qué consiste|descripción de tareas|qué tendrás que hacer|de qué te encargarás|el trabajo
no teu dia a dia|no seu dia a dia|dia a dia|tarefas|as tuas tarefas|suas tarefas|o que irás fazer|o que vai fazer|funções a desempenhar|descrição das atividades|sua missão|a tua missão|desafios|seus desafios
hier ga je mee aan de slag|jouw werkdag|een greep uit je taken|dit zijn jouw taken|aan de slag|jouw uitdaging|de uitdaging|jouw opdracht|wat ga je precies doen|zo ziet je dag eruit|je rol|je werk
dine hovedopgaver|hovedopgaver|jobbet indeholder|jobindhold|ansvar og opgaver|opgaver og ansvar|du får ansvar for|du vil|du får|de vigtigste opgaver|dit arbejde|hvad går jobbet ud på
роль|ваша роль|твоя роль|що входить в обов язки|функціонал|що ви будете робити|чим займатися|обов язки та відповідальність|що чекає на тебе
роль|ваша роль|твоя роль|что входит в обязанности|чем заниматься|что будет нужно делать|в задачи входит|что вас ждет|основной функционал|обязанности и задачи
zakres zadań wykonywanych na stanowisku|do zadań należy|do obowiązków należy|na czym będzie polegać twoja praca|twoja praca|codzienna praca|opis zadań|co cię czeka|zadania główne|za co będziesz odpowiedzialny|za co będziesz odpowiedzialna
co tě u nás čeká|co tě čeká|náplň práce|co budeš dělat|pracovní náplň|arbetsuppgifter|dina arbetsuppgifter|om rollen|om tjänsten|i rollen|mansioni|attività|responsabilità|cosa farai|le tue attività|tehtävät|työtehtävät|arbeidsoppgaver|iş tanımı|feladatok|responsabilități`,
  benefits: `mitä tarjoamme|tarjoamme sinulle|edut|المزايا|ما نقدمه|نقدم لك|نقدم لكم|مزايا العمل|العرض|yan haklar|neler sunuyoruz|παροχές|προσφέρουμε|η εταιρεία προσφέρει
福利厚生|待遇|給与|福利待遇|薪资福利|福利|복리후생|혜택 및 복지|혜택
benefits|perks|perks and benefits|benefits and perks|benefits perks|perks benefits|job benefits|our benefits|your benefits|employee benefits|what we offer|what we can offer|what we offer you|we offer|we offer you|what do we offer|why join us|why us|why work with us|why work for us|why you ll love it here|why you ll love working here|why you should join|our offer|the offer|compensation|compensation and benefits|compensation benefits|salary and benefits|pay and benefits|pay benefits|what s in it for you|what s in it for me|what you get|what you ll get|what you ll receive|what you will get|perks and compensation|now lets talk about perks and compensation|total rewards|rewards|we provide|life at|working at|working here|why you ll love|reasons to join|what you can expect|what you can expect from us|in return|in return we offer|additional benefits|your rewards|your package|the package|remuneration package|work life balance|career development|learning and development|benefits at a glance|more reasons|this we offer|advantages
wir bieten|wir bieten dir|wir bieten ihnen|das bieten wir|das bieten wir dir|das bieten wir ihnen|unser angebot|unser angebot an dich|was wir bieten|was wir dir bieten|was wir ihnen bieten|was bieten wir|deine vorteile|ihre vorteile|deine benefits|ihre benefits|darauf kannst du dich freuen|darauf können sie sich freuen|das erwartet dich bei uns|vorteile|warum wir|warum zu uns|unsere leistungen|leistungen|unsere benefits|gute gründe|deine perspektiven|ihre perspektiven|das kannst du von uns erwarten|freu dich auf|was dich bei uns erwartet|benefits für dich
avantages|nous offrons|ce que nous offrons|nous vous offrons|pourquoi nous rejoindre|pourquoi rejoindre|ce que nous proposons|nous vous proposons|nous proposons|les avantages|rémunération et avantages|vos avantages|notre offre|les bénéfices|rémunération|conditions et avantages|ce qu on vous propose|pourquoi nous|tes avantages|les plus de l entreprise
ofrecemos|te ofrecemos|qué ofrecemos|que ofrecemos|qué te ofrecemos|que te ofrecemos|beneficios|lo que ofrecemos|nuestra oferta|ventajas|por qué unirte|por qué trabajar|condiciones|se ofrece|beneficios sociales|nuestros beneficios|por qué nosotros
benefícios|oferecemos|o que oferecemos|vantagens|porquê nós|o que temos para oferecer|nossos benefícios|por que trabalhar|porquê juntar|o que te oferecemos|o que oferecemos a você
wat bieden wij|wat bieden we|wat bieden wij jou|wij bieden|wij bieden jou|dit bieden wij|dit bieden wij jou|ons aanbod|arbeidsvoorwaarden|wat krijg je|wat krijg jij|jouw voordelen|dit krijg je|voordelen|wat wij bieden|wat we bieden|wat biedt|wat mag je van ons verwachten|wat kun je verwachten|aanbod|dit krijg je van ons|waarom
vi tilbyder|vi kan tilbyde|løn og ansættelsesvilkår|løn og ansættelse|løn|hvad tilbyder vi|det får du|vores tilbud|fordele|personalegoder|ansættelsesvilkår|vi tilbyder dig|løn og vilkår|hvad vi tilbyder|til gengæld tilbyder vi|hvad kan vi tilbyde
ми пропонуємо|пропонуємо|умови роботи|умови|що ми пропонуємо|переваги|бонуси|переваги роботи|наші переваги|чому варто|що пропонуємо|наша пропозиція|ми гарантуємо
мы предлагаем|предлагаем|условия|условия работы|что мы предлагаем|бонусы|преимущества|наши преимущества|мы гарантируем|почему мы|что предлагаем|почему стоит|мы предоставляем|наше предложение
oferujemy|co oferujemy|benefity|to oferujemy|nasza oferta|korzyści|co możemy zaoferować|dlaczego my|zapewniamy|oferta|w zamian oferujemy|dlaczego warto
why you d love it|what you d get|the boring part|the small print|the deal|here s the deal|the offer|our part of the deal|pay and conditions|salary and conditions|terms|terms and conditions|our promise|our promise to you|goodies|what else|the good stuff|the perks|compensation and perks|what s in it|you get|you ll get|what we ll give you|job benefits and perks
was du bekommst|was sie bekommen|das bekommst du|das bekommen sie|darauf kannst du bauen|wir bieten ihnen an|unser plus|wir bieten außerdem|unsere angebote|ihre perspektive|gut zu wissen|was dir zugutekommt|das ist drin|dafür bekommst du|bei uns bekommst du|freuen sie sich auf
ce qu on te propose|ce qu on t offre|ce qu on offre|on t offre|ce que tu trouveras|ce que nous mettons à votre disposition|pourquoi venir|les petits plus|ce qui t attend|conditions|conditions d emploi|ce que vous trouverez chez nous
qué te llevas|qué hay para ti|lo que te ofrecemos|te damos|condiciones laborales|condiciones del puesto|beneficios para ti|nuestro compromiso|a cambio
o que ganhas|o que temos para ti|o que há para ti|nossos diferenciais para você|condições|condições oferecidas|remuneração e benefícios|ofertas|o que damos|nós oferecemos
ons aanbod voor jou|dit kun je verwachten|dit kun je van ons verwachten|dit mag je verwachten|wat staat daar tegenover|en verder|jij krijgt|je krijgt|wij hebben|dit is ons aanbod|salaris en voorwaarden
du får også|vi byder på|hvad får du|ansættelsesforhold|vi giver dig|det tilbyder vi|hos os får du|vilkår|løn og pension
що ви отримаєте|ви отримаєте|ти отримаєш|соціальний пакет|від нас|з нас|ми даємо|натомість
что вы получите|вы получите|ты получишь|соцпакет|социальный пакет|с нас|от нас|мы даем|взамен|по деньгам
co zyskasz|co dostaniesz|gwarantujemy|od nas otrzymasz|dajemy|warunki zatrudnienia|warunki pracy|informacja o warunkach pracy|pakiet benefitów|u nas znajdziesz
co nabízíme|nabízíme|vi erbjuder|vi erbjuder dig|förmåner|offriamo|cosa offriamo|tarjoamme|me tarjoamme|vi tilbyr|sunuyoruz|amit kínálunk|oferim|предлагаме`,
  company: `meistä|yritys|tietoa meistä|من نحن|عن الشركة|نبذة عن الشركة|hakkımızda|şirket hakkında|η εταιρεία|σχετικά με εμάς
会社概要|企業概要|私たちについて|公司介绍|关于我们|公司簡介|회사소개|회사 소개
about us|about the company|about our company|who we are|company description|our company|our mission|our values|our culture|our story|company overview|about the team|the team|our team|meet the team|diversity|diversity and inclusion|diversity equity and inclusion|what we do|the company|company|our vision|our purpose|our commitment|inclusion|sustainability|our history|our people|culture|values|our technology|how we work|who are we|company profile|about the department|about the organization|the organization
über uns|unternehmen|das unternehmen|unser unternehmen|wer wir sind|unser team|das sind wir|einleitung|das team|unternehmensbeschreibung|über das unternehmen|wir über uns|unternehmensprofil|wir sind
à propos|à propos de nous|qui sommes nous|l entreprise|notre entreprise|présentation|présentation de l entreprise|la société|notre société|notre histoire|nos valeurs|notre mission|l équipe|description de l entreprise
sobre nosotros|quiénes somos|la empresa|acerca de|acerca de nosotros|descripción de la empresa|sobre la empresa|nuestra misión|nuestros valores|nuestra empresa|nuestro equipo|conócenos
sobre nós|quem somos|a empresa|sobre a empresa|a nossa missão|nossa missão|a nossa empresa
over ons|wie zijn wij|wie zijn we|het bedrijf|over het bedrijf|wie we zijn|wie wij zijn|ons team|het team|over de organisatie|de organisatie|waar ga je werken
om os|om virksomheden|hvem er vi|virksomheden|om arbejdspladsen|vores værdier|om afdelingen|afdelingen|hvem vi er
про нас|про компанію|хто ми|наша команда|про проєкт|про проект
о нас|о компании|кто мы|наша команда|о проекте|о команде
o nas|o firmie|kim jesteśmy|nasz zespół|o projekcie|nasza firma`,
  apply: `how to apply|application process|application|applications|apply|apply now|apply here|to apply|applying|contact|contact us|contact information|interview process|the interview process|hiring process|our hiring process|recruitment process|selection process|equal opportunity|equal opportunities|equal opportunity employer|equal employment opportunity|eeo|eeo statement|diversity statement|legal|legal notice|privacy|privacy notice|privacy policy|data protection|notice|important notice|disclaimer|note to agencies|agencies|background check|background checks|accommodations|accommodation|reasonable accommodation|need assistance|next steps|what happens next|application deadline|closing date|how to join|join us|interested|sounds interesting|questions|further information|more information|additional information|application procedure|place of work|terms of employment|salary and terms of employment|about the process|how we hire|before you apply|security clearance|what to include|supporting documents|required documents|how you will be evaluated|conditions of employment|physical requirements|working conditions|work environment|travel|references|visa|right to work|fair chance|our process
bewerbung|bewerben|so bewirbst du dich|kontakt|ansprechpartner|bewerbungsprozess|haben wir dein interesse geweckt|haben wir ihr interesse geweckt|interesse|interessiert|klingt gut|hinweis|hinweise|datenschutz|jetzt bewerben|dein kontakt|ihr kontakt|dein weg zu uns|neugierig geworden|deine bewerbung|ihre bewerbung|dein ansprechpartner
postuler|pour postuler|candidature|processus de recrutement|contact|comment postuler|informations complémentaires|postulez|égalité des chances|déroulement du recrutement|le processus de recrutement|modalités de candidature
cómo aplicar|contacto|proceso de selección|aplica|inscríbete|información adicional|cómo postular|proceso|igualdad de oportunidades
como se candidatar|candidatura|contato|contacto|processo seletivo|como candidatar|informações adicionais|processo de recrutamento
solliciteren|solliciteer|interesse|sollicitatie|sollicitatieprocedure|contact|enthousiast|meer informatie|meer weten|geïnteresseerd|procedure
ansøgning|ansøgningsfrist|kontakt|sådan søger du|interesseret|ansøg|yderligere oplysninger|yderligere information|søg stillingen|spørgsmål|har du spørgsmål|ansættelsesproces
контакти|як відгукнутися|відгукнутися|контактна інформація|етапи відбору
контакты|как откликнуться|отклик|этапы отбора|контактная информация|этапы
aplikuj|kontakt|jak aplikować|klauzula|proces rekrutacji|rodo|klauzula informacyjna|zainteresowany|dodatkowe informacje
if that sounds like you|sounds like you|how to get in touch|get in touch|say hello|interviews|equal opportunities statement|hiring timeline|recruitment timeline|eeo is the law|safeguarding|physical demands|physical demand
ihre bewerbung|das klingt nach dir|klingt das nach dir|fragen|noch fragen|rückfragen|bewerbungsfrist|jetzt durchstarten|passt das|dann bewirb dich
process|le process|process de recrutement|étapes|les étapes|et maintenant|intéressé|intéressée|conditions de candidature|pièces à fournir
cómo es el proceso|te interesa|te animas|próximos pasos|interesado|solicitudes
como funciona o processo|etapas do processo|próximos passos|interessado|interessada|documentos necessários
hoe solliciteer je|reageren|iets voor jou|spreekt dit je aan|ons proces|het proces|nieuwsgierig|acquisitie
sådan ansøger du|vil du vide mere|om ansættelsen|yderligere|ansættelsesprocedure|interesseret så
як подати|як подати резюме|надсилай резюме|цікаво|процес відбору|контактна особа
как подать|как попасть|процесс отбора|интересно|контактное лицо
wymagane dokumenty|dokumenty|sposób aplikowania|jak przebiega rekrutacja|etapy rekrutacji|zainteresowana|miejsce składania dokumentów
ansökan|så ansöker du|kontaktpersoner|jak se přihlásit|zaujalo tě to|come candidarsi|応募方法|選考プロセス|选拔流程`,
  facts: `basic information|job type|experience level|role|industry|company size|company type|date posted|seniority level|employment type|job function|contract|location|salary|department|job details|details|key facts|at a glance|facts|position details|role details|eckdaten|rahmenbedingungen|auf einen blick|informations clés|en bref|datos clave|in het kort|fakta`,
}

const TABLE = new Map<string, Section>()
let longest = 0
for (const [section, phrases] of Object.entries(HEADINGS) as [Section, string][]) {
  for (const phrase of withoutMarks(phrases).split(/[|\n]/)) {
    if (!TABLE.has(phrase))
      TABLE.set(phrase, section)
    longest = Math.max(longest, phrase.split(' ').length)
  }
}

/** Headings that open with these words are about the employer whatever follows: "About Acme", "Why Acme?", "Life at Acme". */
const OPENINGS: [RegExp, Section][] = [
  [/^(?:about|uber|a propos d[eu]?|sobre|over|om|про|о|o) (?:you|dich|sie|vous|toi|ti|voce|jou|dig|вас|тебе|тебя|tobie)\b/u, 'must'],
  [/^about (?:the|this) (?:role|job|position|opportunity)$/u, 'intro'],
  [/^uber (?:die|diese) (?:stelle|rolle|position)$/u, 'intro'],
  [/^(?:the )?(?:role|position|job) (?:summary|overview|purpose)$/u, 'intro'],
  [/^(?:full )?(?:job )?(?:description|about the job|summary|overview|purpose|stellenbeschreibung|descriptif du poste|description du poste|descripcion de la oferta|descripcion del puesto|descricao da vaga|functieomschrijving|jobbeskrivelse|opis stanowiska|full job description|a propos de l offre d emploi|a propos de l offre|over de vacature|over deze vacature|o oferta|sobre a vaga|sobre la oferta|acerca del empleo|sobre el empleo|om jobbet|über diesen job|the opportunity|job purpose|position summary)$/u, 'intro'],
  [/^(?:about|uber|a propos d[eu]?|sobre|over) /u, 'company'],
  [/^(?:why|warum|pourquoi|por que|porque|waarom|hvorfor|dlaczego|почему|чому) /u, 'benefits'],
  [/^(?:what|wat|was) (?:biedt|bietet|.{2,30} (?:offers|biedt|bietet)(?: you| dir| jou)?$)/u, 'benefits'],
  [/^(?:life|working|careers?) at /u, 'benefits'],
  [/^(?:build|grow|work|come|join|develop) (?:with|for) us$/u, 'company'],
  [/^what you (?:ll|will|can|d|would)? ?(?:get|receive|gain|love|enjoy|earn)\b/u, 'benefits'],
  [/^what you (?:ll|will|should|must)? ?(?:need|bring|have|know|possess)\b/u, 'must'],
  [/^you (?:ll|will|should|must)? ?(?:need|bring|have|know|possess)$/u, 'must'],
  [/^what (?:you (?:ll|will|d|would) (?:be )?[a-z]+|you do|we need you to do)$/u, 'duties'],
  [/^(?:it s|it d be|it would be|that d be|would be|even|extra|super|really) .{2,30} if you(?: also| even)?(?: had| have| ve| d| know| can)?$/u, 'nice'],
  [/^(?:чим|чем) (?:ви|ти|вы|ты)? ?(?:будете?ш? )?за[ий]м\p{L}+$/u, 'duties'],
  [/^(?:a|your) (?:typical )?day (?:in|at|with) /u, 'duties'],
  [/^(?:що|что) (?:потрібно|треба|нужно|надо) (?:робити|делать)$/u, 'duties'],
  [/^(?:what|all) it takes$/u, 'must'],
  [/^(?:який|яка|хто|какой|какая|кто) (?:ти|ви|ты|вы)$/u, 'must'],
  [/^(?:кого|кто|хто) (?:ми|мы|нам|саме|именно)? ?(?:шукаємо|ищем|нужен|потрібен|чекаємо|ждем|ждём)$/u, 'must'],
  [/^(?:wen|wer|wie) (?:wir (?:uns )?(?:suchen|wünschen|wunschen)|suchen wir|passt zu uns)$/u, 'must'],
  [/^(?:qui|a quien|quem|wie|hvem|kogo) (?:recherchons nous|cherchons nous|buscamos|procuramos|zoeken (?:we|wij)|soger vi|leder vi efter|szukamy|poszukujemy)$/u, 'must'],
  [/^you (?:ll|will|might|may|d|would) (?:be )?(?:\p{L}+ )?(?:thrive|fit|succeed|shine|right|suited|great|good)(?: \p{L}+){0,4} (?:if|when|here)/u, 'must'],
  [/^(?:you will|you ll|we think you ll|you may|you might) .{0,30}if you(?: have| are)?$/u, 'must'],
  [/(?:від|от) (?:тебе|тебя|вас)$/u, 'must'],
  [/^in (?:your|the) first /u, 'duties'],
  [/^(?:the|your) (?:work|focus)$/u, 'duties'],
  [/^you will get extra points for the following$/u, 'nice'],
  [/^(?:na co dzien|на щодень|a typical|your average) /u, 'duties'],
  [/^(?:what|that|was|das) (?:is|s|gibt s|gibt es|erwartet dich|bekommst du) .{0,20}(?:on offer|bei uns)$/u, 'benefits'],
  [/^(?:на|від|от|с|з|od) (?:нас|nas)$/u, 'benefits'],
  [/^what (?:we(?: re| are)?(?: all)?|i m|they) (?:hop|look|search|expect|want|need|seek|ask|requir|valu)/u, 'must'],
  [/^what (?:we|i) (?:can |ll |will )?(?:offer|give|provide|promise|bring you)/u, 'benefits'],
  [/^(?:was wir|das) (?:uns )?(?:verlang|wunsch|such|erwart|brauch|forder)/u, 'must'],
  [/^(?:ce que|lo que|o que|wat|co|czego|что|що|hvad) (?:nous|on|te|wij|we|vi|мы|ми)? ?(?:demand|attend|exige|pedimos|exigimos|buscamos|procuramos|vragen|verwachten|zoeken|wymag|oczekuj|szukamy|ждем|ждём|ищем|очикуємо|очікуємо|шукаємо|forventer|soger)/u, 'must'],
  [/^was (?:du|sie) (?:mitbring|konn|brauch|hab)/u, 'must'],
  [/^was (?:du|sie|dich|ihnen) (?:bekomm|erhalt|erwarten konn)/u, 'benefits'],
]

/** A heading's words in lower case without punctuation, emoji and numbering. */
function plain(line: string): string {
  return withoutMarks(line.toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/^[\d ]+/u, '').trim()
}

const PRONOUN = /^(?:you|we|du|sie|wir|je|jij|wij|vous|nous|tu|on|vi|eres|tienes|necesitamos|precisamos|pedimos|ви|ти|ми|вы|ты|мы|masz|posiadasz|potrzebujemy|experience|knowledge|education|formation|erfaring|ervaring|kenntnisse|znajomosc) /u

/** The part of an advertisement that a line opens as its heading, or `undefined` where it reads like no known heading. */
export function sectionOfHeading(line: string): Section | undefined {
  const words = plain(line)
  const closed = /[:：]\s*$/u.test(line)
  if (words === '')
    return undefined
  const exact = TABLE.get(words)
  if (exact !== undefined)
    return exact
  const opening = OPENINGS.find(([pattern]) => pattern.test(words))?.[1]
  if (opening !== undefined)
    return opening
  // "Je hebt 3 jaar ervaring" is a sentence that opens like a heading.
  if (!closed && PRONOUN.test(words))
    return undefined
  const parts = words.split(' ')
  // "Required skills and experience", "Your profile at a glance": a known heading with a little more after or before it.
  for (let length = Math.min(longest, parts.length - 1); length > 0; length--) {
    const head = TABLE.get(parts.slice(0, length).join(' '))
    if (head !== undefined && (length > 1 || (closed && parts.length <= 3)) && parts.length - length <= 4)
      return head
    const tail = TABLE.get(parts.slice(-length).join(' '))
    if (tail !== undefined && length > 1 && parts.length - length <= 3)
      return tail
  }
  return undefined
}

/** A known heading at the beginning of a line that goes on without a break, as Markdown gone wrong has it. */
export function headingWithin(line: string): { section: Section, length: number } | undefined {
  const words = Array.from(line.matchAll(/\S+/gu))
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const end = words[count - 1]
    const section = end === undefined ? undefined : TABLE.get(plain(line.slice(0, end.index + end[0].length)))
    if (section !== undefined && end !== undefined)
      return { section, length: end.index + end[0].length }
  }
  return undefined
}

const KEY_WORDS: [RegExp, Section][] = [
  [/(?:^| )(?:benefits|perks|benefits?package)(?: |$)/u, 'benefits'],
  [/(?:^| )(?:preferred|desirable|bonus|nice to have)(?: |$)/u, 'nice'],
  [/(?:^| )(?:qualifications?|requirements?|competenc(?:y|ies)|skills|anforderungen|qualifikation(?:en)?|kenntnisse|competences|requisitos|kvalifikationer|wymagania|umiejetnosci|требования|вимоги)(?: |$)/u, 'must'],
  [/(?:^| )(?:responsibilities|duties|aufgaben|tatigkeiten|missions|responsabilites|funciones|responsabilidades|taken|opgaver|obowiazki|обязанности|обов язки)(?: |$)/u, 'duties'],
]

/** The part that a short line standing alone opens by one telling word: "Technical qualifications needed". */
export function sectionByWord(line: string): Section | undefined {
  const words = plain(line)
  return KEY_WORDS.find(([pattern]) => pattern.test(words))?.[1]
}
