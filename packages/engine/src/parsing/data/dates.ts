/** Month names and their abbreviations, January first, lower case, without full stops. Forms that decline are listed as they are written beside a year. */
export const MONTHS: Record<string, string[][]> = {
  en: [['january', 'jan'], ['february', 'feb', 'febr'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'], ['july', 'jul'], ['august', 'aug'], ['september', 'sep', 'sept'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec']],
  de: [['januar', 'jänner', 'jan', 'jän'], ['februar', 'feber', 'feb', 'febr'], ['märz', 'mär', 'mrz', 'maerz'], ['april', 'apr'], ['mai'], ['juni', 'jun'], ['juli', 'jul'], ['august', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['dezember', 'dez']],
  fr: [['janvier', 'janv'], ['février', 'févr', 'fév', 'fevrier', 'fevr'], ['mars'], ['avril', 'avr'], ['mai'], ['juin'], ['juillet', 'juil'], ['août', 'aout', 'aoû'], ['septembre', 'sept'], ['octobre', 'oct'], ['novembre', 'nov'], ['décembre', 'déc', 'decembre']],
  es: [['enero', 'ene'], ['febrero', 'feb'], ['marzo', 'mar'], ['abril', 'abr'], ['mayo', 'may'], ['junio', 'jun'], ['julio', 'jul'], ['agosto', 'ago'], ['septiembre', 'setiembre', 'sep', 'sept', 'set'], ['octubre', 'oct'], ['noviembre', 'nov'], ['diciembre', 'dic']],
  pt: [['janeiro', 'jan'], ['fevereiro', 'fev'], ['março', 'mar', 'marco'], ['abril', 'abr'], ['maio', 'mai'], ['junho', 'jun'], ['julho', 'jul'], ['agosto', 'ago'], ['setembro', 'set'], ['outubro', 'out'], ['novembro', 'nov'], ['dezembro', 'dez']],
  it: [['gennaio', 'gen', 'genn'], ['febbraio', 'feb', 'febbr'], ['marzo', 'mar'], ['aprile', 'apr'], ['maggio', 'mag', 'magg'], ['giugno', 'giu'], ['luglio', 'lug'], ['agosto', 'ago'], ['settembre', 'set', 'sett'], ['ottobre', 'ott'], ['novembre', 'nov'], ['dicembre', 'dic']],
  nl: [['januari', 'jan'], ['februari', 'feb', 'febr'], ['maart', 'mrt'], ['april', 'apr'], ['mei'], ['juni', 'jun'], ['juli', 'jul'], ['augustus', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec']],
  pl: [['styczeń', 'stycznia', 'sty'], ['luty', 'lutego', 'lut'], ['marzec', 'marca', 'mar'], ['kwiecień', 'kwietnia', 'kwi'], ['maj', 'maja'], ['czerwiec', 'czerwca', 'cze'], ['lipiec', 'lipca', 'lip'], ['sierpień', 'sierpnia', 'sie'], ['wrzesień', 'września', 'wrz'], ['październik', 'października', 'paź'], ['listopad', 'listopada', 'lis'], ['grudzień', 'grudnia', 'gru']],
  uk: [['січень', 'січня', 'січ'], ['лютий', 'лютого', 'лют'], ['березень', 'березня', 'бер'], ['квітень', 'квітня', 'кві', 'квіт'], ['травень', 'травня', 'тра', 'трав'], ['червень', 'червня', 'чер', 'черв'], ['липень', 'липня', 'лип'], ['серпень', 'серпня', 'сер', 'серп'], ['вересень', 'вересня', 'вер'], ['жовтень', 'жовтня', 'жов', 'жовт'], ['листопад', 'листопада', 'лис', 'лист'], ['грудень', 'грудня', 'гру', 'груд']],
  ru: [['январь', 'января', 'янв'], ['февраль', 'февраля', 'фев', 'февр'], ['март', 'марта', 'мар'], ['апрель', 'апреля', 'апр'], ['май', 'мая'], ['июнь', 'июня', 'июн'], ['июль', 'июля', 'июл'], ['август', 'августа', 'авг'], ['сентябрь', 'сентября', 'сен', 'сент'], ['октябрь', 'октября', 'окт'], ['ноябрь', 'ноября', 'ноя', 'нояб'], ['декабрь', 'декабря', 'дек']],
  tr: [['ocak', 'oca'], ['şubat', 'şub', 'subat'], ['mart', 'mar'], ['nisan', 'nis'], ['mayıs', 'may', 'mayis'], ['haziran', 'haz'], ['temmuz', 'tem'], ['ağustos', 'ağu', 'agustos'], ['eylül', 'eyl', 'eylul'], ['ekim', 'eki'], ['kasım', 'kas', 'kasim'], ['aralık', 'ara', 'aralik']],
  zh: [['一月'], ['二月'], ['三月'], ['四月'], ['五月'], ['六月'], ['七月'], ['八月'], ['九月'], ['十月'], ['十一月'], ['十二月']],
  ar: [['يناير', 'كانون الثاني'], ['فبراير', 'شباط'], ['مارس', 'آذار'], ['أبريل', 'ابريل', 'إبريل', 'نيسان'], ['مايو', 'أيار', 'ماي'], ['يونيو', 'يونيه', 'حزيران'], ['يوليو', 'يوليه', 'تموز'], ['أغسطس', 'اغسطس', 'آب'], ['سبتمبر', 'أيلول'], ['أكتوبر', 'اكتوبر', 'تشرين الأول'], ['نوفمبر', 'تشرين الثاني'], ['ديسمبر', 'كانون الأول']],
  fa: [['ژانویه'], ['فوریه'], ['مارس'], ['آوریل'], ['مه', 'می'], ['ژوئن'], ['ژوئیه', 'جولای'], ['اوت', 'آگوست'], ['سپتامبر'], ['اکتبر'], ['نوامبر'], ['دسامبر']],
}

/** Months of the Solar Hijri calendar, Farvardin first. A year below 1500 beside one of them is of that calendar and is kept as written. */
export const SOLAR_HIJRI_MONTHS = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند']

/** Words that stand where an end date would, for what goes on. Lower case. */
export const PRESENT_WORDS: Record<string, string[]> = {
  en: ['present', 'current', 'currently', 'now', 'today', 'ongoing', 'to date', 'date', 'till date', 'till now', 'until now', 'in progress'],
  de: ['heute', 'jetzt', 'aktuell', 'bis heute', 'laufend', 'gegenwärtig', 'derzeit', 'dato'],
  fr: ['présent', 'aujourd\'hui', 'actuel', 'actuellement', 'ce jour', 'à ce jour', 'en cours', 'maintenant', 'à présent', 'present'],
  es: ['presente', 'actualidad', 'actual', 'actualmente', 'la actualidad', 'hoy', 'la fecha', 'en curso', 'fecha'],
  pt: ['presente', 'atual', 'atualmente', 'o momento', 'momento', 'atualidade', 'hoje', 'até o momento', 'em andamento', 'actual', 'até agora'],
  it: ['presente', 'oggi', 'attuale', 'attualmente', 'in corso', 'ad oggi', 'a oggi'],
  nl: ['heden', 'nu', 'tot heden', 'huidig', 'vandaag', 'lopend', 'tot nu'],
  pl: ['obecnie', 'teraz', 'do teraz', 'nadal', 'dziś', 'do chwili obecnej', 'chwili obecnej', 'trwa', 'w toku', 'do dziś', 'aktualnie'],
  uk: ['теперішній час', 'дотепер', 'тепер', 'зараз', 'сьогодні', 'донині', 'по теперішній час', 'до сьогодні', 'нині', 'н.ч', 'т.ч', 'до тепер'],
  ru: ['настоящее время', 'по настоящее время', 'сейчас', 'н.в', 'н. в', 'наст. время', 'по н.в', 'текущее время', 'сегодня', 'наст. вр', 'настоящий момент', 'нв'],
  tr: ['devam', 'devam ediyor', 'günümüz', 'halen', 'şu an', 'bugün', 'hâlen', 'şimdi', 'devam etmekte', 'günümüze kadar'],
  zh: ['至今', '现在', '目前', '今', '現在', '迄今', '在读', '在职', '至现在'],
  ja: ['現在', '在職中', '現在に至る', '在籍中', '現在まで', '今', '至現在', '至今'],
  ar: ['الآن', 'حتى الآن', 'الحاضر', 'الوقت الحالي', 'حاليا', 'حالياً', 'حتى تاريخه', 'الى الآن', 'إلى الآن', 'اليوم', 'الحالي', 'مستمر'],
  fa: ['اکنون', 'تاکنون', 'هم‌اکنون', 'حال حاضر', 'حال', 'تا کنون', 'امروز', 'ادامه دارد', 'در حال حاضر', 'هماکنون', 'هم اکنون'],
}

/** Words that stand before a start date without an end: the job goes on since then. */
export const SINCE_WORDS: Record<string, string[]> = {
  en: ['since', 'from'],
  de: ['seit', 'ab'],
  fr: ['depuis', 'depuis le'],
  es: ['desde'],
  pt: ['desde'],
  it: ['dal', 'da'],
  nl: ['sinds', 'vanaf'],
  pl: ['od'],
  uk: ['з', 'від', 'із'],
  ru: ['с', 'со'],
  tr: [],
  zh: ['自'],
  ar: ['منذ', 'من'],
  fa: ['از'],
}

/** Words between the two ends of a period. Dashes are looked for besides. */
export const RANGE_WORDS = ['to', 'until', 'till', 'through', 'thru', 'bis', 'à', 'au', 'jusqu\'à', 'jusqu\'au', 'a', 'al', 'hasta', 'até', 'ao', 'fino a', 'tot', 't/m', 'do', 'по', 'до', '至', '到', 'から', 'ila', 'إلى', 'الى', 'حتى', 'تا', 'til', 'až', 'až do', 'până', 'până la', 'până în', 'έως', 'μέχρι', 'đến', 'sampai', 'hingga', 's/d', 's.d', 'עד', 'से']

/** Words that may stand before a period without saying anything about it. */
export const DATE_LABELS = ['date', 'dates', 'duration', 'period', 'from', 'graduated', 'graduation', 'expected', 'expected graduation', 'class of', 'completed', 'issued', 'awarded', 'von', 'zeitraum', 'de', 'du', 'del', 'od', 'від', 'с', 'з', 'من', 'از', 'van', 'da', 'dal', 'abschluss', 'abgeschlossen', 'anticipated', 'diplômé en', 'in', 'en', 'em', 'since', 'tháng']

/** Seasons and terms of a year: the year is kept, the month is not known. */
export const SEASON_WORDS = ['spring', 'summer', 'fall', 'autumn', 'winter', 'frühling', 'frühjahr', 'sommer', 'herbst', 'printemps', 'été', 'automne', 'hiver', 'primavera', 'verano', 'otoño', 'invierno', 'verão', 'outono', 'inverno', 'estate', 'autunno', 'lente', 'zomer', 'herfst', 'wiosna', 'lato', 'jesień', 'zima', 'весна', 'літо', 'осінь', 'лето', 'осень', 'зима', 'ilkbahar', 'yaz', 'sonbahar', 'güz', 'kış', 'ws', 'ss', 'wintersemester', 'sommersemester', 'q1', 'q2', 'q3', 'q4', 'early', 'mid', 'late', 'ca.', 'circa', 'الربيع', 'الصيف', 'الخريف', 'الشتاء', 'ربيع', 'صيف', 'خريف', 'شتاء', 'بهار', 'تابستان', 'پاییز', 'زمستان', '春', '夏', '秋', '冬', '春季', '夏季', '秋季', '冬季']
