import { anyPhrase } from '../language/patterns.ts'

/** Pay, leave, insurance, food, events: what the employer gives. */
export const BENEFIT = anyPhrase(`(?:range|variety|list|number) of benefits|employee benefits|our benefits|benefits (?:include|package|such)|telework|health insurance|medical insurance|dental|vision insurance|life insurance|disability insurance|health benefits|wellness|401 ?\\(?k\\)?|pto|paid time off|paid leave|paid holidays?|vacation days?|days of (?:holiday|vacation|leave)|annual leave|parental leave|sick leave|sabbatical|stock options?|equity|rsus?|bonus(?:es)?|gym|snacks|free (?:lunch|food|drinks|fruit|coffee)|lunch|pension|retirement|relocation (?:package|assistance|support)|home office (?:budget|allowance|stipend)|competitive (?:salary|salaries|compensation|pay|benefits|base)|attractive (?:salary|compensation|remuneration|package)|company car|company pension|flexible (?:working )?(?:hours|schedules?|arrangements?|time)|flexible work(?:ing)? (?:hours|arrangements?|environment)|flexi ?time|professional development|training budget|learning budget|development budget|education budget|team events?|social events?|happy hours?|discounts?|employee assistance|career (?:growth|advancement|opportunities|progression)|growth opportunities|opportunit(?:y|ies) (?:for|to) (?:grow|rapid growth|growth|develop)|great place to work|work ?life balance|remote work flexibility|flexible workplace|ping pong|foosball|massages?|reimbursement|tuition|stipend|perks|compensation package|benefits package|swag|mentorship from|supportive (?:work )?environment|friendly (?:and|work)|fun (?:and|team|work)|flat hierarch(?:y|ies)|visa sponsorship|visa support|meal vouchers?|child ?care|tax free|profit sharing|unlimited holidays?|success share|commission structure|uncapped commission|birthday off|hardware of your choice|macbook
flexible arbeitszeiten|gleitzeit|urlaubstage|tage urlaub|betriebliche altersvorsorge|altersvorsorge|jobrad|jobticket|firmenwagen|dienstwagen|firmenhandy|firmen notebook|weiterbildungsmöglichkeiten|fortbildungsmöglichkeiten|weiterbildungsbudget|obstkorb|kostenlose getränke|getränke|teamevents?|firmenevents?|mitarbeiterrabatte?|mitarbeitervergünstigungen|attraktive vergütung|attraktives gehalt|leistungsgerechte|unbefristete(?:r|n|s)? (?:arbeitsvertrag|anstellung|festanstellung)|home ?office möglichkeit(?:en)?|flache hierarchien|kurze entscheidungswege|arbeitsklima|betriebsklima|weihnachtsgeld|urlaubsgeld|13\\. gehalt|vermögenswirksame leistungen|corporate benefits|zuschuss|kantine|parkplatz|sabbatical|work-life-balance|duz-kultur|fitnessstudio|gesundheitsangebote|bonuszahlungen|sicherer arbeitsplatz|flexible arbeitsorte
mutuelle|tickets? restaurants?|titres?[- ]restaurants?|télétravail possible|jours de (?:télétravail|congés|rtt)|rtt|prime(?:s)?|intéressement|participation aux bénéfices|épargne|comité d entreprise|cse|13(?:e|ème) mois|formations? continues?|évolution de carrière|rémunération attractive|package attractif|carte (?:restaurant|swile)|congés payés|prévoyance|ambiance
seguro médico|seguro de salud|seguro de vida|tickets? (?:de )?(?:comida|restaurante|guardería)|retribución flexible|vacaciones|días de vacaciones|horario flexible|flexibilidad horaria|teletrabajo|formación continua|plan de carrera|desarrollo profesional|salario competitivo|buen ambiente|jornada intensiva|descuentos|gimnasio|fisioterapia|estabilidad laboral|contrato indefinido|beneficios sociales
plano de saúde|seguro de saúde|vale[- ](?:refeição|alimentação|transporte)|subsídio de alimentação|férias|dias de férias|horário flexível|participação nos lucros|auxílio|day off|formação contínua|plano de carreira|salário competitivo|gympass|ginásio|desconto
vakantiedagen|pensioen|pensioenregeling|leaseauto|reiskostenvergoeding|opleidingsbudget|winstdeling(?:sregeling)?|marktconform salaris|goed salaris|doorgroeimogelijkheden|ontwikkelmogelijkheden|borrels?|vrijmibo|bedrijfsuitjes|laptop van de zaak|telefoon van de zaak|ns[- ]businesscard|businesskaart|flexibele werktijden|dertiende maand|13e maand|vakantiegeld|fietsplan|gezellige?|informele sfeer|bonusregeling|certificeringen gefaciliteerd
pensionsordning|pension|frokostordning|sundhedsforsikring|feriefridage|ugers ferie|fleksible arbejdstider|fleksibel arbejdstid|firmabil|personaleforening|fredagsbar|kantineordning|sociale arrangementer|fri frugt|kollegial sparring|gode kolleger|overenskomst|konkurrencedygtig løn
медичне страхування|страхування|відпустка|оплачувана відпустка|лікарняні|оплачувані лікарняні|гнучкий графік|конкурентна (?:заробітна плата|зарплата)|корпоративи|курси англійської|компенсація|спортзал|комфортний офіс|офіційне працевлаштування|дружній колектив|кар єрн\\p{L}*|печиво|бронювання
дмс|медицинская страховка|отпуск|оплачиваемый отпуск|больничны\\p{L}*|гибкий график|конкурентная (?:заработная плата|зарплата)|корпоратив\\p{L}*|курсы английского|компенсаци\\p{L}*|спортзал|комфортный офис|официальное трудоустройство|оформление по тк|дружный коллектив|карьерн\\p{L}*|печеньки|тк рф|белая (?:зарплата|заработная плата)
opieka medyczna|prywatna opieka medyczna|pakiet medyczny|karta (?:multisport|sportowa)|multisport|ubezpieczenie|urlop\\p{L}*|elastyczne godziny|elastyczny czas|szkolenia|imprezy integracyjne|atrakcyjne wynagrodzenie|konkurencyjne wynagrodzenie|stabilne zatrudnienie|owoce|dofinansowanie|premi\\p{L}+|przyjazna atmosfera|miłą atmosferę
lounasetu\\p{L}*|työterveyshuol\\p{L}+|kilpailukyky\\p{L}+ palk\\p{L}+|stravenk\\p{L}+|týdn\\p{L}+ dovolené|dovolen\\p{L}|cafeteria|versenyképes fizetés|bónusz|egészségbiztosítás|تأمين صحي|راتب|إجازة سنوية|تذاكر سفر|بدل سكن|özel sağlık sigortası|yemek kartı|ιδιωτική ασφάλιση|社会保険\\p{L}*|通勤手当|交通費\\p{L}*|有給\\p{L}*|福利厚生|五险一金|带薪年假|4대보험|연차`)

/** Equal opportunity, privacy, eligibility by law, agencies, how to apply. */
export const LEGAL = anyPhrase(`equal opportunity|equal employment|regardless of|without regard to|protected (?:veteran|class|status|characteristic)s?|veteran status|sexual orientation|gender identity|reasonable accommodations?|national origin|affirmative action|background (?:check|investigation|screening)s?|drug (?:test|screen)(?:ing)?|e-?verify|criminal (?:history|record)|fair chance|privacy (?:policy|notice)|personal data|unsolicited|recruitment agenc(?:y|ies)|staffing agencies|referral fee|u\\.?s\\.? citizens?(?:hip)?|citizens or nationals|legally authorized|authorized to work|right to work|work permit|eligible to work|selective service|disqualification|this (?:job )?description (?:is|may)|not (?:an )?(?:exhaustive|all[- ]inclusive)|discriminat\\p{L}+|all qualified applicants|we (?:value|celebrate|embrace) diversity|diverse (?:and inclusive )?workplace|disabilit(?:y|ies)|harassment|at-will|federal style resume|for each job on your resume|probationary period|suitability|exact dates|hours per week you worked|applicants? must (?:provide|meet)|qualifications are based on|time-in-grade|is defined as follows|on your resume|meet the following requirements|all applicants|applicants applying
geschlechtsneutral|schwerbehinder\\p{L}+|gleichgestellt\\p{L}*|datenschutz(?:erklärung|hinweise)|personenbezogen\\p{L}*|unabhängig von (?:geschlecht|herkunft|alter)|chancengleichheit|generisches maskulinum|vielfalt|behinderung
égalité des chances|handicap|discrimination|données personnelles|à compétences égales|diversité
igualdad de oportunidades|discriminación|datos personales|discapacidad
igualdade de oportunidades|discriminação|dados pessoais|deficiência|pcd
gelijke kansen|acquisitie|discriminatie|persoonsgegevens|vog
uanset (?:alder|køn|etnisk|religion)|opfordrer alle|ligestilling|straffeattest|børneattest
незалежно від|персональн\\p{L}+ даних
независимо от|персональн\\p{L}+ данн\\p{L}+
rodo|danych osobowych|przetwarzani\\p{L}+|równość szans|klauzul\\p{L}+|zastrzegamy`)

export const APPLYING = anyPhrase(`attached files?|files? must|pdf format|successful (?:applicants|candidates) will be (?:invited|notified|contacted)|only shortlisted|strict confidence|apply (?:now|today|here|online|via|through|by|at|directly|for this)|to apply|how to apply|submit (?:your|a) (?:resume|cv|application|cover letter)|send (?:us )?(?:your|a) (?:resume|cv|application|portfolio)|your (?:resume|cv|application|cover letter)|click (?:here|on|the)|we look forward to (?:hearing|receiving|meeting|your)|interview(?:s|ing)? process|interviews (?:are|will)|stage (?:one|two|three|four|\\d)|your portfolio|do not hesitate|get in contact|love to hear from you|join us|check out|hiring manager|shortlisted|applications? (?:will|are|close)|job id|posted|requisition|learn more (?:at|about)|visit (?:our|us)|follow us|please (?:contact|note|visit|apply|email|include|refer)|get in touch|cover letter
bewirb dich|bewerben sie sich|jetzt bewerben|deine bewerbung|ihre bewerbung|bewerbungsunterlagen|deine unterlagen|lebenslauf|wir freuen uns auf|sende uns|schick uns|online-bewerbung|gehaltsvorstellung\\p{L}*|eintrittstermin
envoyez|postulez|votre cv|votre candidature|lettre de motivation|rejoignez|n hésitez pas
envía(?:nos)?|tu cv|tu currículum|inscríbete|no dudes en|si te interesa|te esperamos
envie|candidate-se|seu currículo|o teu cv|enviar cv
solliciteer|stuur (?:je|jouw) (?:cv|sollicitatie)|jouw cv|motivatiebrief|neem contact op
send (?:din|os din) ansøgning|din ansøgning|ansøg (?:nu|via|online)|ansøgning(?:en|er)?|samtaler|vi glæder os til|kontakt\\p{L}* .{0,30}telefon
надсилай\\p{L}*|надішліть|відгукуйся|резюме на|чекаємо на
отправляйте|откликайтесь|отклик\\p{L}*|резюме на|присылайте|ждем ваш\\p{L}*
aplikuj|prześlij|wyślij|cv na adres|zapraszamy|kontaktujemy się|wybranymi kandydatami`)

/** The employer speaks of itself. */
export const COMPANY_PRAISE = anyPhrase(`we['’]ll (?:support|provide|offer|help|give|cover|pay)|we(?: |['’])(?:are|re|have|were|offer|provide|believe|build|work|serve|help|value|aim|strive|also|use|love|care|pride|foster|encourage|support|want|continue|operate|specialize|ve|invest|empower|combine|manage)|our (?:company|mission|vision|clients|customers|culture|values|people|employees|products?|team is|team of|teams are|platform|story|goal|ambition|office|offices|founders)|founded in|headquartered|market leader|leading (?:provider|company|global)|world leader|fast-growing|award-winning|fortune 500|employees (?:worldwide|globally|in)|offices in|countries|global leader|\\p{Lu}[\\p{L}&. ]{1,40} is (?:a|an|the|one of)
wir (?:sind|haben|bieten|glauben|arbeiten|unterstützen|entwickeln|gehören|leben)|unser(?:e|er|en|em)? (?:unternehmen|mission|vision|kunden|team|kultur|produkte?)|gegründet|marktführer|weltweit|mitarbeitende\\p{L}*|standorten
nous (?:sommes|avons|offrons|croyons|accompagnons|proposons)|notre (?:entreprise|mission|groupe|société|culture|équipe est)|leader|fondée?|collaborateurs|présent dans
somos|nuestr[oa]s? (?:empresa|misión|clientes|compañía|cultura|valores)|fundad[ao]|empleados|líder
nosso(?:s|a|as)? (?:empresa|missão|clientes|cultura)|fundada|colaboradores
wij (?:zijn|hebben|bieden|geloven|werken)|ons (?:team|bedrijf|kantoor)|onze (?:missie|klanten|organisatie|cultuur)|opgericht|marktleider
vi (?:er|har|tilbyder|tror|arbejder)|vores (?:virksomhed|kunder|kultur|mission)|grundlagt|medarbejdere
ми (?:є|маємо|створюємо|працюємо|пропонуємо|віримо|будуємо)|наша компанія|наші клієнти|засновано
мы (?:создаем|создаём|работаем|предлагаем|верим|делаем|разрабатываем)|наша компания|наши клиенты|основана
jesteśmy|nasza firma|nasi klienci|zatrudniamy|tworzymy`)

/** Running text that tells a story rather than a task: "This team sits …", "Since 2004 …", "When the data is right …". */
export const NARRATIVE = /^(?:this|that|there|when|today|since|over time|at \p{Lu}|with \d|many|it|they|these|our|we|here|while|together|diese[rs]?|seit|heute|cette|ce|depuis|este|esta|desde|deze|dit|sinds|denne|siden|це|это|с \d{4})(?!\p{L})/iu

/** The person is spoken of: only then does running text before the headings ask for something. */
export const CANDIDATE = anyPhrase(`you (?:have|should have|must|need|bring|are (?:an? )?(?:experienced|skilled|proficient|familiar|able|comfortable|fluent)|possess|understand|know|hold|should (?:be|understand|know))|you ve|you ll need|should (?:have|be) (?:experience|proficient|familiar)|experienced? (?:with|in|of)|experience (?:with|in|of|as|working|building|using)|proficien\\p{L}+|knowledge of|understanding of|familiar(?:ity)? with|required|must have|must be|ability to|degree in|background in|expertise in|fluen\\p{L}+|skilled in|qualified candidates?|ideal candidate|candidates? (?:should|must|will|with)|years? of|certifi\\p{L}+|strong skills
du (?:bringst|hast|verfügst|bist (?:sicher|vertraut|erfahren)|beherrschst|solltest|kennst)|sie (?:bringen|haben|verfügen|beherrschen|sollten)|bringst du|kenntnisse|erfahrung\\p{L}*|abgeschlossene\\p{L}*|fließend\\p{L}*|voraussetzung|studium|ausbildung
vous (?:avez|êtes|possédez|maîtrisez|justifiez|disposez|connaissez)|tu (?:as|es|maîtrises|possèdes)|expérience (?:de|en|dans|d un|significative|réussie)|maîtrise|connaissances?|diplôm\\p{L}+|bac ?\\+ ?\\d|exigé\\p{L}*|requis\\p{L}*|titulaire
experiencia (?:en|con|de|mínima|previa|demostrable)|conocimientos? (?:de|en|avanzados)|dominio|titulación|titulad[oa]|grado en|imprescindible|se requiere|nivel (?:alto|avanzado|medio) de|manejo de|años de
experiência (?:em|com|de|mínima|prévia|comprovada)|conhecimentos? (?:em|de|avançados)|domínio|formação (?:em|superior)|licenciatura|obrigatório|fluente|anos de
je (?:hebt|bent|beschikt|beheerst)|jij (?:hebt|bent|beschikt)|ervaring (?:met|in|als)|kennis van|minimaal|hbo|wo|beheersing|afgeronde
du (?:har|er|kan|kender|behersker)|erfaring (?:med|fra|inden for|som)|kendskab til|uddannet|uddannelse som|baggrund som|skal have
досвід (?:роботи|у|в|з)|знання|володіння|вміння|від \\d|обов язков\\p{L}+|вища освіта
опыт (?:работы|в|с)|знание|владение|умение|от \\d|обязательн\\p{L}+|высшее образование
doświadczeni\\p{L}+|znajomoś\\p{L}+|umiejętnoś\\p{L}+|wykształceni\\p{L}+|wymagan\\p{L}+|biegł\\p{L}+
you know|you (?:are|re) (?:at ease|comfortable|used to)|applicants? (?:need|must|should)|(?:we|i) (?:really )?need someone|someone (?:who has|who knows|with)|who (?:has|have) (?:used|worked|held)|must hold|qualified teacher|qualification in|hold(?:s|ing)? an? (?:valid|current|clean|full|degree|master|bachelor)|a (?:master|bachelor) s|degree is|at least \\p{L}+ years?|minimum (?:of )?\\p{L}+ years?|would suit|ideal person|good (?:written |spoken )?english|good command|well-versed|trained as|a licen[cs]e
wichtig (?:ist|sind) uns|setzen wir voraus|solltest|sollten sie|wer (?:schon|bereits) .{0,60}(?:hat|gearbeitet)|du brauchst|führerschein\\p{L}*|mindestens .{1,14} jahre?n?|auf niveau|sprachniveau|gelernt\\p{L}*|examiniert\\p{L}*|staatlich anerkannte\\p{L}*|deutsch sollte
est (?:exigée?|requise?|indispensable|attendue?|demandée?)|(?:une )?bonne (?:pratique|connaissance)|il faut|vous devez|niveau [abc][12]|au moins .{1,10} ans|minimum .{1,10} ans|permis b
pedimos|exigimos|hace falta|es (?:necesario|imprescindible|obligatorio)|debes (?:tener|saber)|al menos .{1,10} años|un grado|carn[eé]t? de|título de|saber usar|nivel [abc][12]
é (?:preciso|necessário|obrigatóri[oa]|fundamental)|deve ter|exige-se|pelo menos .{1,10} anos|mínimo .{1,10} anos|carta de condução|curso de|com experiência|mais-valia
zijn verplicht|is verplicht|in het bezit van|rijbewijs|diploma|mbo|minstens .{1,8} jaar|je spreekt|je kent
taler og skriver|du har arbejdet|mindst .{1,8} års?|kørekort|du taler|du kan (?:tale|skrive)|autorisation|din baggrund er
потрібен досвід|чекаємо на людину|впевнен\\p{L}+|стаж\\p{L}*|не менше|досвідом|вищою .{0,20}освітою|посвідчення водія|кваліфікаці\\p{L}+|диплом\\p{L}*|ліцензі\\p{L}+|рівн\\p{L} не нижче
необходим\\p{L}*|требуется опыт|стаж\\p{L}*|не менее|уверенн\\p{L}+|работали|знаком\\p{L}* с|опытом|водительск\\p{L}+|аккредитаци\\p{L}+|диплом\\p{L}*|понимание|лицензи\\p{L}+|высшим .{0,20}образованием
oczekujemy|niezbędn\\p{L}+|konieczn\\p{L}+|co najmniej|uprawnie\\p{L}+|stażu|prawo jazdy|dyplom\\p{L}*|obsług\\p{L}+
richied\\p{L}+|esperienza|buona conoscenza|diploma di|laurea in|patente b|minst .{1,6} års?|erfarenhet (?:av|inom)|goda kunskaper|legitimerad|körkort|alespoň .{1,6} rok\\p{L}*|zkušenost\\p{L}*|znalost\\p{L}*|angličtin\\p{L}+ na|işi deneyim\\p{L}*|deneyim\\p{L}*|tapasztalat\\p{L}*|experiență|kokemusta
we expect|working language|\\p{L}+erfahrung|umgang mit|buscamos .{1,20} (?:años|experiencia)|ejercicio en|inscrição na ordem|estar colegiad[oa]|carta profissional|minimaal .{1,10} jaar|voor de klas|znajomość|знання|владение`)

/** What is said not to matter, and jokes about it: "you don't need to have worked in speech before". */
export const NOT_ASKED = anyPhrase(`you (?:don t|don['’]t|do not) (?:need|have) to (?:have|be|know)|no (?:prior |previous )?experience (?:is )?(?:needed|required|necessary)|(?:we|our team) (?:don t|don['’]t|do not) (?:require|expect|care)|keine vorkenntnisse|vorkenntnisse (?:sind )?nicht|pas besoin de|aucune expérience|no (?:hace falta|necesitas|se requiere)|não é (?:preciso|necessário)|geen ervaring (?:nodig|vereist)|ingen erfaring|досвід не обов|без досвіду|без опыта|опыт не обязат|bez doświadczenia|doświadczenie nie jest`)

/** Joining, getting and meeting are no duties, though they are told to the person in the same form. */
export const JOINING = anyPhrase(`(?:will |ll )?(?:be|become|join|joining) (?:a )?(?:part|member) of|wirst teil|werden sie teil|bliver en del af|del af et|feras partie|ferez partie|formarás parte|te unirás|farás parte|fará parte|wordt onderdeel|maakt deel uit|станете частиною|станете частью|dołączysz`)

/** The employer names the tools it works with: welcome knowledge, though nobody says so. */
export const STACK = anyPhrase(`tech(?:nology)? stack|stack:|stack technique|our stack|core languages|built (?:with|on|in)|we use|we work with|technologies we use|unser (?:tech )?stack|wir (?:nutzen|verwenden|setzen auf)|notre stack|nous utilisons|nuestro stack|usamos|utilizamos|onze stack|wij gebruiken|vi bruger|наш стек|стек технологій|стек технологий|ми використовуємо|мы используем|nasz stos|używamy
(?:is|are) (?:the|our|your) (?:main |daily )?tools?|main tools?|daily tools?|unsere werkzeuge|nos outils|nuestras herramientas|onze tools|vores værktøjer|nasze narzędzia`)

/** A duty told in running text. */
export const DUTY = anyPhrase(`(?:successful )?candidate (?:will|is expected)|will be (?:responsible|tasked|expected|involved)|is expected to|(?:researcher|engineer|manager|developer|analyst|nurse|teacher|assistant|consultant|specialist|employee|person|holder) will|you will|you ll|you would|responsible for|in this role|as an? \\p{L}+.{0,40} you
du (?:entwickelst|bist .{0,40}(?:zuständig|verantwortlich)|übernimmst|arbeitest|erarbeitest|verantwortest|unterstützt|gestaltest|planst|betreust|leitest|führst|analysierst|konzipierst)|sie (?:entwickeln|übernehmen|verantworten|unterstützen|betreuen)|zuständig|verantwortlich
vous (?:serez|aurez|participerez|assurerez|développerez|interviendrez|travaillerez|contribuerez)|tu (?:seras|auras|participeras)
(?:te encargarás|serás responsable|participarás|trabajarás|desarrollarás|tus funciones)
(?:serás|será) responsável|irás|você (?:vai|irá|será)|vais
je (?:gaat|bent verantwoordelijk|werkt|ontwikkelt|bouwt)|ga je
du (?:skal|får ansvar|bliver|kommer til|vil)|dine opgaver
(?:ви|ти) (?:будете|будеш)|відповідальн\\p{L}+ за
(?:вы|ты) (?:будете|будешь)|предстоит|ответственн\\p{L}+ за
będziesz|odpowiedzialn\\p{L}+ za|do twoich zadań
who (?:will|can|would|is able to)|the person (?:will|would)|you would|you d|your (?:first )?(?:project|job|task|work) (?:is|will|would)|duties (?:will )?include|responsibilities (?:will )?include|the (?:job|role|work|post) (?:involves|includes|entails)
zu tun gibt es|zu (?:deinen|ihren|den) aufgaben|du (?!hast|bist|kannst|solltest|willst|möchtest|magst|bekommst|erhältst|findest|kennst|weißt|bringst|suchst|musst|darfst|sprichst|beherrschst|verfügst|liebst|profitierst|besitzt|interessierst|freust|fühlst)\\p{L}{3,}st
(?:personne|candidate?|titulaire|recrue)[^.]{0,30} \\p{L}{3,}ra|vous (?!aurez|bénéficierez|recevrez|trouverez|disposerez|profiterez|devrez|pourrez)\\p{L}{3,}rez|tu (?!auras|bénéficieras|recevras|trouveras|devras|pourras|profiteras)\\p{L}{3,}ras
alguien que|(?!recibirás|tendrás|disfrutarás|contarás|encontrarás|ganarás|podrás|deberás|necesitarás|sabrás|verás)\\p{L}{3,}(?:arás|erás|irás)
alguém que|que (?:assuma|prepare|faça|garanta|acompanhe|dê|ajude|gira|organize|lidere|atenda)|ficarás|terás a cargo
je (?!hebt|bent|krijgt|beschikt|weet|kunt|wilt|vindt|kent|spreekt|ontvangt|mag|haalt|voelt|houdt|zoekt|beheerst|woont|vraagt)\\p{L}{3,}t
der kan|du får ansvar|dine opgaver|hverdagen består|du arbejder|du står for
(?:який|яка|хто) \\p{L}+(?:тиме|тимуть)|потрібно буде|займатим\\p{L}+|ваші завдання
котор(?:ый|ая|ое) будет|нужно (?:делать|будет)|в (?:ваши )?задачи вход\\p{L}+|заниматься
do (?:twoich )?(?:zadań|obowiązków) (?:będzie )?należ\\p{L}+|zadani\\p{L}+ (?:to|będą|będzie)
si occuperà|ti occuperai|du ansvarar|du kommer att|du samarbetar|du arbetar (?:med|nära)|budeš|budete mít na starosti
sie (?!haben|sind|bringen|verfügen|besitzen|bekommen|erhalten|finden|suchen|möchten|können|sollten|sollen|profitieren|freuen|beherrschen|sprechen|kennen|wollen|werden|wohnen|lieben|fühlen|denken|interessieren|genießen|brauchen|müssen|dürfen|wissen|mögen)\\p{L}{3,}(?:en|ern|eln)(?= (?!sich))|zoek(?:t|en) (?:wij |we )?een [^.]{3,50} die|(?:una persona|un profesional|una profesional|un compañero|una compañera|un perfil) que|à procura de [^.]{3,60} que|(?:recherchons|recherche|recrutons) [^.]{3,60} qui (?:sera|saura|pilotera|assurera|gérera)|looking for [^.]{3,60} (?:who will|to (?:lead|run|own|build|join us and))|søger [^.]{3,60} der (?:kan|vil|skal)|szukamy [^.]{3,60} któr[ay] będzie`)

/** Before a list: what follows is welcome, not demanded. */
export const NICE_BEFORE = anyPhrase(`ideally|preferably|preferred|nice to have|bonus|bonus points for|a plus|desirable|optionally|even better|would be great|not required|advantageous|advantage
idealerweise|im besten falle?|im idealfall|bestenfalls|gerne(?: auch)?|wünschenswert|vorzugsweise|optional|von vorteil
idéalement|de préférence|appréciée?s?|un plus|souhaitée?s?
idealmente|preferiblemente|preferentemente|se valorará\\p{L}*|valorable|deseable
preferencialmente|de preferência|desejável|valoriza-se|diferencial
bij voorkeur|liefst|idealiter|eventueel
gerne|gerne med|helst|eventuelt|ønskeligt|en fordel
бажано|плюсом буде|перевагою буде|перевагою стане|плюсом стане|стане перевагою|стане плюсом|буде плюсом|буде перевагою|вітається
желательно|плюсом будет|преимуществом будет|преимуществом станет|плюсом станет|станет преимуществом|станет плюсом|будет плюсом|будет преимуществом|приветствуется
mile widzian\\p{L}+|najlepiej|dodatkowym atutem|atutem będzie|opcjonalnie
výhodou(?: je)?|meriterande(?: är)?|gärna|è gradit[ao]|costituisc\\p{L}+ titolo|preferibilmente|eduksi|tercihen|előny|meget gerne|by helst|plusem będzie|atutem jest|et si tu|ce serait un plus|suma puntos|extra points
fajnie,? jeśli|super,? jeśli|dobrze,? jeśli|se valora|suma puntos|круто,? якщо|добре,? якщо|круто,? если|хорошо,? если`)

/** After a list: what was said is welcome, not demanded. */
export const NICE_AFTER = anyPhrase(`(?:is|are|would be|will be|as|considered|seen as|counts as) (?:considered )?(?:an? |as an? )?(?:\\p{L}+ )?(?:plus|bonus|advantage|asset|benefit|nice to have|preferred|desirable|desired|beneficial|helpful|welcome|preferable|advantageous|optional|appreciated)|a plus|a bonus|an advantage|an asset|preferred|desirable|beneficial|nice to have|(?:would|may|might) be (?:great|nice|helpful|useful|valuable)|desired|(?:not|isn t|isn't|never) (?:required|essential|mandatory|necessary|needed)|is not a must|advantageous|optional|a strong plus
(?:ist|sind|wäre|wären) (?:ein plus|von vorteil|wünschenswert|hilfreich|ein bonus|vorteilhaft|gern gesehen|kein muss|optional)|von vorteil|wünschenswert|ein plus|kein muss|gern gesehen|rund(?:en|et) (?:ihr|dein|das) profil ab
(?:est|sont|serait|seraient) (?:un plus|un atout|apprécié\\p{L}*|souhaité\\p{L}*|fortement souhaité\\p{L}*|un avantage)|un plus|un atout|souhaitée?s?|appréciée?s?|fortement souhaitée?s?
(?:es|será|sería|son) (?:un plus|valorable|deseable|un punto a favor|una ventaja)|un plus|valorable|deseable|se valora\\p{L}*
(?:é|será|seria|são) (?:um plus|um diferencial|desejável|uma vantagem|uma mais-valia|valorizado)|um diferencial|um plus|desejável|diferencial
(?:is|zijn) (?:een (?:pré|pre|plus)|mooi meegenomen|wenselijk|meegenomen)|een (?:pré|pre|plus)|wenselijk
(?:er|vil være|er det) (?:en fordel|et plus|ønskeligt|en klar fordel)|en fordel|et plus|ønskeligt|men ikke et krav
(?:буде|є|будуть) (?:плюсом|перевагою)|плюсом|перевагою|вітається
(?:будет|будут|является) (?:плюсом|преимуществом)|плюсом|преимуществом|приветству\\p{L}+
(?:będzie|jest|będą) (?:\\p{L}+ )?(?:atutem|plusem)|mile widzian\\p{L}+|atutem
je výhodou|výhodou|är meriterande|meriterande|ett plus|è gradit[ao]|un plus|gradita|eduksi|tercih sebebidir|előny|(?:er|vil være) en klar fordel|gradit[oei]|une mais-valia|é uma mais-valia|mooi meegenomen|ist schön(?:,? aber)?|wäre (?:schön|toll|super|klasse|die krönung)|klar im vorteil|im vorteil|would help|will help|would be (?:a )?(?:real |big |huge )?(?:advantage|plus|bonus|asset)|бажано|желательно|але не обов язково|но не обязательно|ale nie jest to (?:warunek|konieczne)|ale nie wymagane|men ikke et krav|maar niet (?:verplicht|vereist)|mais pas (?:obligatoire|indispensable)|pero no (?:imprescindible|obligatorio)|mas não (?:obrigatório|é obrigatório)
helps|is handy|handy|comes in handy|is handig|handig|hilfreich|wäre gut|wären gut|bonus|bonus!|se valora|será valorizad[oa]|valorizad[oa]`)

/** Demanded, whatever the heading above says. */
export const MUST = anyPhrase(`is a must|are a must|a must|must-have|(?:is|are) (?:required|mandatory|essential|necessary)|required|mandatory|zwingend|erforderlich|voraussetzung|vorausgesetzt|ein muss|unabdingbar|obligatoire|indispensable|exigée?s?|requise?s?|imprescindible|obligatori[oa]|indispensable|obrigatóri[oa]|indispensável|vereist|verplicht|een must|et krav|påkrævet|обов язков\\p{L}+|обязательн\\p{L}+|wymagan\\p{L}+|konieczn\\p{L}+`)

/** Where a sentence turns: what was said of the one half isn't said of the other. */
export const TURN = anyPhrase(`while|but|whereas|however|aber|jedoch|sondern|mais|pero|mas|maar|men|але|а також|но|ale|natomiast`)

/** Names that stand for one another: one of them is enough. */
export const OR = /(?<![\p{L}\p{N}])(?:or|y\/o|e\/ou|et\/ou|and\/or|und\/oder|en\/of|i\/lub|и\/или|oder|bzw\.?|beziehungsweise|ou|o|u|of|eller|або|чи|или|либо|lub|albo)(?![\p{L}\p{N}])/iu
export const ONE_OF = anyPhrase(`one (?:or more )?of|at least one|any of|either|such as|e\\.?g\\.?|for example|like|similar|equivalent|comparable|mindestens eine[rnms]?|eine[rnms]? der|z\\.? ?b\\.?|wie etwa|ähnlich\\p{L}*|vergleichbar\\p{L}*|au moins une?|par exemple|p\\. ?ex\\.?|tel(?:le)?s? que|comme|ou équivalent|al menos un[oa]?|por ejemplo|como|similar(?:es)?|pelo menos um[a]?|por exemplo|minstens één|bijvoorbeeld|bijv\\.?|zoals|vergelijkbaar\\p{L}*|f\\.?eks\\.?|fx|såsom|for eksempel|lignende|наприклад|хоча б один\\p{L}*|например|хотя бы один\\p{L}*|np\\.?|na przykład|takich jak|co najmniej jed\\p{L}+`)

/** What a line opens with that asks for something; a duty opens with what is to be done. */
export const DEMAND_OPENING = /^(?:at least|a minimum|minimum|min\.|\d+ ?\+|strong|solid|good|excellent|proven|demonstrated|deep|sound|fluen\p{L}+|(?:hands-on |prior |previous |professional |some )?experience|experienced|(?:working |in-depth |basic |advanced )?knowledge|understanding|familiar\p{L}*|proficien\p{L}+|ability|able to|degree|bachelor|master|certif\p{L}+|background in|you (?:have|are|know|can|bring)|mindestens|gute|sehr gute|fundierte|sichere\p{L}*|abgeschlossene\p{L}*|erfahrung\p{L}*|kenntnisse|du (?:hast|bist|kannst|bringst)|sie (?:haben|sind|bringen)|führerschein|formation|diplôm\p{L}+|bac ?\+|expérience|bonne|maîtrise|connaissance\p{L}*|vous (?:avez|êtes|maîtrisez)|experiencia|conocimiento\p{L}*|titulación|grado|nivel|dominio|al menos|carn[eé]t?|experiência|conhecimento\p{L}*|formação|licenciatura|domínio|carta de|ervaring|kennis|minimaal|hbo|mbo|wo|je (?:hebt|bent|beschikt)|rijbewijs|erfaring|kendskab|uddannet|du (?:har|er|kan)|flydende|досвід|знання|вміння|вища|володіння|розуміння|опыт|знание|умение|высшее|владение|понимание|doświadczenie|znajomość|umiejętność|wykształcenie|prawo jazdy|biegł\p{L}+|zkušenost\p{L}*|znalost|alespoň|erfarenhet\p{L}*|kunskap\p{L}*|minst|esperienza|conoscenza|laurea|diploma)(?!\p{L})/iu
