import type { DocumentChoices, ResumeSection, WorkFormat } from '@int/schema'
import { DOCUMENT_LANGUAGES, RESUME_SECTIONS } from '@int/schema'

/** The words a document adds around a person's own: headings, months, a few labels. */
export interface Labels {
  /** Title of the file where the resume has no name. */
  resume: string
  sections: Record<ResumeSection | 'summary', string>
  present: string
  technologies: string
  projects: string
  courses: string
  grade: string
  /** What a photo shows, with `{name}` in the place of the name. */
  photo: string
  workFormats: Record<WorkFormat, string>
  /** January to December as they stand in a date, shortened where the language does so. */
  months: readonly string[]
  /** With the month's name, as numbers, or as the year alone. */
  dateFormat: NonNullable<DocumentChoices['dateFormat']>
  /** How a month with its year is written. */
  monthYear: 'month year' | 'year年month' | 'year년 month'
}

const SECTION_KEYS = ['summary', ...RESUME_SECTIONS] as const

/** One language: the resume's title; the section titles in the order of `SECTION_KEYS`; present, technologies, projects, courses, grade, photo; remote, hybrid, on site; the months. */
type Row = readonly [resume: string, sections: string, words: string, formats: string, months: string]

/** Each list is split at its bars. Month abbreviations follow the Unicode CLDR (Unicode-3.0 licence), format-abbreviated. */
const ROWS: Record<typeof DOCUMENT_LANGUAGES[number], Row> = {
  en: [
    'Resume',
    'Summary|Experience|Education|Skills|Projects|Certifications|Languages|Publications|Awards|Volunteering|Interests|References|Additional information',
    'Present|Technologies|Projects|Courses|Grade|Photo of {name}',
    'Remote|Hybrid|On site',
    'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec',
  ],
  de: [
    'Lebenslauf',
    'Profil|Berufserfahrung|Ausbildung|Kenntnisse|Projekte|Zertifikate|Sprachen|Publikationen|Auszeichnungen|Ehrenamt|Interessen|Referenzen|Weitere Angaben',
    'heute|Technologien|Projekte|Kurse|Note|Foto von {name}',
    'Remote|Hybrid|Vor Ort',
    'Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.',
  ],
  fr: [
    'Curriculum vitæ',
    'Profil|Expérience professionnelle|Formation|Compétences|Projets|Certifications|Langues|Publications|Distinctions|Bénévolat|Centres d’intérêt|Références|Informations complémentaires',
    'aujourd’hui|Technologies|Projets|Cours|Mention|Photo de {name}',
    'Télétravail|Hybride|Sur site',
    'janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.',
  ],
  es: [
    'Currículum',
    'Perfil|Experiencia profesional|Formación|Competencias|Proyectos|Certificaciones|Idiomas|Publicaciones|Premios|Voluntariado|Intereses|Referencias|Información adicional',
    'actualidad|Tecnologías|Proyectos|Cursos|Nota|Foto de {name}',
    'Remoto|Híbrido|Presencial',
    'ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic',
  ],
  pt: [
    'Currículo',
    'Perfil|Experiência profissional|Formação|Competências|Projetos|Certificações|Idiomas|Publicações|Prêmios|Voluntariado|Interesses|Referências|Informações adicionais',
    'atual|Tecnologias|Projetos|Cursos|Nota|Foto de {name}',
    'Remoto|Híbrido|Presencial',
    'jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.',
  ],
  it: [
    'Curriculum vitae',
    'Profilo|Esperienza professionale|Formazione|Competenze|Progetti|Certificazioni|Lingue|Pubblicazioni|Riconoscimenti|Volontariato|Interessi|Referenze|Altre informazioni',
    'oggi|Tecnologie|Progetti|Corsi|Voto|Foto di {name}',
    'Da remoto|Ibrido|In sede',
    'gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic',
  ],
  nl: [
    'Curriculum vitae',
    'Profiel|Werkervaring|Opleiding|Vaardigheden|Projecten|Certificaten|Talen|Publicaties|Onderscheidingen|Vrijwilligerswerk|Interesses|Referenties|Overige gegevens',
    'heden|Technologieën|Projecten|Vakken|Cijfer|Foto van {name}',
    'Op afstand|Hybride|Op locatie',
    'jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec',
  ],
  pl: [
    'Życiorys',
    'Podsumowanie|Doświadczenie zawodowe|Wykształcenie|Umiejętności|Projekty|Certyfikaty|Języki|Publikacje|Nagrody|Wolontariat|Zainteresowania|Referencje|Dodatkowe informacje',
    'obecnie|Technologie|Projekty|Kursy|Ocena|Zdjęcie: {name}',
    'Zdalnie|Hybrydowo|Stacjonarnie',
    'sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru',
  ],
  uk: [
    'Резюме',
    'Про себе|Досвід роботи|Освіта|Навички|Проєкти|Сертифікати|Мови|Публікації|Нагороди|Волонтерство|Інтереси|Рекомендації|Додаткова інформація',
    'дотепер|Технології|Проєкти|Курси|Оцінка|Фото: {name}',
    'Віддалено|Гібридно|В офісі',
    'січ.|лют.|бер.|квіт.|трав.|черв.|лип.|серп.|вер.|жовт.|лист.|груд.',
  ],
  ru: [
    'Резюме',
    'О себе|Опыт работы|Образование|Навыки|Проекты|Сертификаты|Языки|Публикации|Награды|Волонтёрство|Интересы|Рекомендации|Дополнительная информация',
    'настоящее время|Технологии|Проекты|Курсы|Оценка|Фото: {name}',
    'Удалённо|Гибридно|В офисе',
    'янв.|февр.|март|апр.|май|июнь|июль|авг.|сент.|окт.|нояб.|дек.',
  ],
  tr: [
    'Özgeçmiş',
    'Özet|İş Deneyimi|Eğitim|Yetenekler|Projeler|Sertifikalar|Diller|Yayınlar|Ödüller|Gönüllülük|İlgi Alanları|Referanslar|Ek Bilgiler',
    'Halen|Teknolojiler|Projeler|Dersler|Not|Fotoğraf: {name}',
    'Uzaktan|Hibrit|Ofiste',
    'Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara',
  ],
  zh: [
    '简历',
    '个人简介|工作经历|教育背景|专业技能|项目经历|证书|语言能力|出版物|获奖经历|志愿服务|兴趣爱好|推荐人|其他信息',
    '至今|技术|项目|课程|成绩|{name}的照片',
    '远程|混合办公|现场办公',
    '1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月',
  ],
  ja: [
    '職務経歴書',
    '職務要約|職務経歴|学歴|スキル|プロジェクト|資格|語学|出版物|受賞歴|ボランティア活動|趣味|推薦者|その他',
    '現在|使用技術|プロジェクト|履修科目|成績|{name}の写真',
    'リモート|ハイブリッド|出社',
    '1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月',
  ],
  ar: [
    'السيرة الذاتية',
    'نبذة|الخبرة المهنية|التعليم|المهارات|المشاريع|الشهادات المهنية|اللغات|المنشورات|الجوائز|العمل التطوعي|الاهتمامات|المراجع|معلومات إضافية',
    'حتى الآن|التقنيات|المشاريع|المقررات|التقدير|صورة {name}',
    'عن بُعد|هجين|في المقر',
    'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
  ],
  fa: [
    'رزومه',
    'درباره من|سوابق شغلی|تحصیلات|مهارت‌ها|پروژه‌ها|گواهینامه‌ها|زبان‌ها|انتشارات|جوایز|فعالیت داوطلبانه|علاقه‌مندی‌ها|معرف‌ها|اطلاعات تکمیلی',
    'اکنون|فناوری‌ها|پروژه‌ها|دروس|نمره|عکس {name}',
    'دورکاری|ترکیبی|حضوری',
    'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر',
  ],
  he: [
    'קורות חיים',
    'תקציר|ניסיון תעסוקתי|השכלה|מיומנויות|פרויקטים|הסמכות|שפות|פרסומים|פרסים|התנדבות|תחומי עניין|ממליצים|מידע נוסף',
    'כיום|טכנולוגיות|פרויקטים|קורסים|ציון|תמונה של {name}',
    'מרחוק|היברידי|במשרד',
    'ינו׳|פבר׳|מרץ|אפר׳|מאי|יוני|יולי|אוג׳|ספט׳|אוק׳|נוב׳|דצמ׳',
  ],
  ko: [
    '이력서',
    '자기소개|경력|학력|기술|프로젝트|자격증|언어|출판물|수상 경력|봉사 활동|관심사|추천인|기타 사항',
    '현재|사용 기술|프로젝트|이수 과목|성적|{name} 사진',
    '원격 근무|하이브리드|사무실 근무',
    '1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월',
  ],
  hi: [
    'बायोडाटा',
    'सारांश|कार्य अनुभव|शिक्षा|कौशल|परियोजनाएँ|प्रमाणपत्र|भाषाएँ|प्रकाशन|पुरस्कार|स्वयंसेवा|रुचियाँ|संदर्भ|अतिरिक्त जानकारी',
    'वर्तमान|तकनीकें|परियोजनाएँ|पाठ्यक्रम|श्रेणी|{name} की फ़ोटो',
    'दूरस्थ|मिश्रित|कार्यालय में',
    'जन॰|फ़र॰|मार्च|अप्रैल|मई|जून|जुल॰|अग॰|सित॰|अक्टू॰|नव॰|दिस॰',
  ],
  da: [
    'CV',
    'Profil|Erhvervserfaring|Uddannelse|Kompetencer|Projekter|Certificeringer|Sprog|Publikationer|Priser|Frivilligt arbejde|Interesser|Referencer|Øvrige oplysninger',
    'nu|Teknologier|Projekter|Kurser|Karakter|Foto af {name}',
    'Hjemmearbejde|Hybrid|På stedet',
    'jan.|feb.|mar.|apr.|maj|jun.|jul.|aug.|sep.|okt.|nov.|dec.',
  ],
}

const MONTH_YEAR: Record<string, Labels['monthYear']> = {
  zh: 'year年month',
  ja: 'year年month',
  ko: 'year년 month',
}

function toLabels(language: string, [resume, sections, words, formats, months]: Row): Labels {
  const titles = sections.split('|')
  const [present = '', technologies = '', projects = '', courses = '', grade = '', photo = ''] = words.split('|')
  const [remote = '', hybrid = '', onsite = ''] = formats.split('|')
  return {
    resume,
    sections: Object.fromEntries(SECTION_KEYS.map((key, index) => [key, titles[index] ?? ''])) as Labels['sections'], // the keys are the record's
    present,
    technologies,
    projects,
    courses,
    grade,
    photo,
    workFormats: { remote, hybrid, onsite },
    months: months.split('|'),
    dateFormat: 'month',
    monthYear: MONTH_YEAR[language] ?? 'month year',
  }
}

const LABELS: ReadonlyMap<string, Labels> = new Map(DOCUMENT_LANGUAGES.map(language => [language, toLabels(language, ROWS[language])]))

/** The primary language of a resume's language tag, English where none is stated. */
export function primaryLanguage(tag: string | undefined): string {
  return tag?.split('-')[0] ?? 'en'
}

/** The words for a language tag; English ones where the language is not known. */
export function labelsFor(tag: string | undefined): Labels {
  return LABELS.get(primaryLanguage(tag)) ?? toLabels('en', ROWS.en)
}
