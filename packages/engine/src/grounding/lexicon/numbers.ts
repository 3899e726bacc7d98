/**
 * Number words by language. `ones` counts from 0 to 19 (gaps are filled from tens and ones), `tens` from 20 to 90;
 * forms of one number are joined by `/`. `joint` is what stands between tens and ones, `reversed` where ones come first and all is one word.
 */
export interface NumberWords {
  ones: string
  tens: string
  hundreds: string
  joint: string[]
  reversed?: boolean
  /** Numbers that are none of these put together: `veintidós`, `soixante-douze`; forms joined by `/`. */
  more?: Record<number, string>
  /** Numbers at the front of a compound, where they are none of the above: `pięcioletni`, `десятилетний`. */
  fronts?: Record<number, string>
}

export const NUMBER_WORDS: Record<string, NumberWords> = {
  en: {
    ones: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    hundreds: 'hundred',
    joint: [' ', '-'],
  },
  de: {
    ones: 'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
    hundreds: 'hundert/einhundert zweihundert dreihundert vierhundert funfhundert sechshundert siebenhundert achthundert neunhundert',
    joint: ['und'],
    reversed: true,
  },
  fr: {
    ones: 'zero un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    tens: 'vingt trente quarante cinquante soixante soixante-dix/septante quatre-vingts/quatre-vingt quatre-vingt-dix/nonante',
    hundreds: 'cent deux-cents/deux-cent trois-cents/trois-cent quatre-cents cinq-cents six-cents sept-cents huit-cents neuf-cents',
    joint: ['-', ' et ', ' '],
    more: { 71: 'soixante-et-onze/soixante et onze', 72: 'soixante-douze', 73: 'soixante-treize', 74: 'soixante-quatorze', 75: 'soixante-quinze', 76: 'soixante-seize', 77: 'soixante-dix-sept', 78: 'soixante-dix-huit', 79: 'soixante-dix-neuf', 91: 'quatre-vingt-onze', 92: 'quatre-vingt-douze', 93: 'quatre-vingt-treize', 94: 'quatre-vingt-quatorze', 95: 'quatre-vingt-quinze', 96: 'quatre-vingt-seize', 97: 'quatre-vingt-dix-sept', 98: 'quatre-vingt-dix-huit', 99: 'quatre-vingt-dix-neuf' },
  },
  es: {
    ones: 'cero uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hundreds: 'cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas',
    joint: [' y '],
    more: { 21: 'veintiuno/veintiuna/veintiun', 22: 'veintidos', 23: 'veintitres', 24: 'veinticuatro', 25: 'veinticinco', 26: 'veintiseis', 27: 'veintisiete', 28: 'veintiocho', 29: 'veintinueve' },
  },
  pt: {
    ones: 'zero um/uma dois/duas tres quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    hundreds: 'cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas',
    joint: [' e '],
  },
  nl: {
    ones: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    hundreds: 'honderd tweehonderd driehonderd vierhonderd vijfhonderd zeshonderd zevenhonderd achthonderd negenhonderd',
    joint: ['en'],
    reversed: true,
  },
  it: {
    ones: 'zero uno/una/un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    tens: 'venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant settanta/settant ottanta/ottant novanta/novant',
    hundreds: 'cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento',
    joint: [''],
  },
  pl: {
    ones: 'zero jeden/jedna/jednego/jednej/jednym/jednym dwa/dwie/dwoch/dwoma/dwom/dwaj/dwoje/dwojga/dwojgiem/dwu trzy/trzech/trzema/trzej/trzem/troje/trojga/trojgiem cztery/czterech/czterema/czterej/czterem/czworo/czworga piec/pieciu/piecioma/piecioro/pieciorga szesc/szesciu/szescioro siedem/siedmiu/siedmioro osiem/osmiu dziewiec/dziewieciu dziesiec/dziesieciu jedenascie/jedenastu dwanascie/dwunastu trzynascie/trzynastu czternascie/czternastu pietnascie/pietnastu szesnascie/szesnastu siedemnascie/siedemnastu osiemnascie/osiemnastu dziewietnascie/dziewietnastu',
    tens: 'dwadziescia/dwudziestu trzydziesci/trzydziestu czterdziesci/czterdziestu piecdziesiat/piecdziesieciu szescdziesiat/szescdziesieciu siedemdziesiat/siedemdziesieciu osiemdziesiat/osiemdziesieciu dziewiecdziesiat/dziewiecdziesieciu',
    hundreds: 'sto/stu dwiescie/dwustu trzysta/trzystu czterysta/czterystu piecset/pieciuset szescset/szesciuset siedemset/siedmiuset osiemset/osmiuset dziewiecset/dziewieciuset',
    joint: [' '],
    fronts: { 1: 'jedno', 2: 'dwu', 3: 'trzy', 4: 'cztero', 5: 'piecio', 6: 'szescio', 7: 'siedmio', 8: 'osmio', 9: 'dziewiecio', 10: 'dziesiecio', 11: 'jedenasto', 12: 'dwunasto', 13: 'trzynasto', 14: 'czternasto', 15: 'pietnasto', 16: 'szesnasto', 17: 'siedemnasto', 18: 'osiemnasto', 19: 'dziewietnasto', 20: 'dwudziesto', 25: 'dwudziestopiecio', 30: 'trzydziesto', 40: 'czterdziesto', 50: 'piecdziesiecio', 60: 'szescdziesiecio', 100: 'stu' },
  },
  uk: {
    ones: 'нуль один/одна/одного/одної/одному/одну/одне два/дві/двох/двома/двом/двоє три/трьох/трьома/трьом/троє чотири/чотирьох/чотирма/чотирьом/четверо п\'ять/п\'яти/п\'ятьох/п\'ятьма/п\'ятеро шість/шести/шістьох/шестеро сім/семи/сімох/семеро вісім/восьми/вісьмох дев\'ять/дев\'яти/дев\'ятьох десять/десяти/десятьох одинадцять/одинадцяти дванадцять/дванадцяти тринадцять/тринадцяти чотирнадцять/чотирнадцяти п\'ятнадцять/п\'ятнадцяти шістнадцять/шістнадцяти сімнадцять/сімнадцяти вісімнадцять/вісімнадцяти дев\'ятнадцять/дев\'ятнадцяти',
    tens: 'двадцять/двадцяти тридцять/тридцяти сорок/сорока п\'ятдесят/п\'ятдесяти шістдесят/шістдесяти сімдесят/сімдесяти вісімдесят/вісімдесяти дев\'яносто/дев\'яноста',
    hundreds: 'сто/ста двісті/двохсот триста/трьохсот чотириста/чотирьохсот п\'ятсот/п\'ятисот шістсот/шестисот сімсот/семисот вісімсот/восьмисот дев\'ятсот/дев\'ятисот',
    joint: [' '],
    fronts: { 1: 'одно', 2: 'дво/двох', 3: 'три/трьох', 4: 'чотири/чотирьох', 40: 'сорока', 100: 'сто' },
  },
  ru: {
    ones: 'ноль один/одна/одного/одной/одному/одну/одно два/две/двух/двумя/двум/двое/двоих три/трех/тремя/трем/трое/троих четыре/четырех/четырьмя/четырем/четверо/четверых пять/пяти/пятью/пятеро/пятерых шесть/шести/шестью/шестеро/шестерых семь/семи/семью/семеро восемь/восьми/восемью девять/девяти/девятью десять/десяти/десятью одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати',
    tens: 'двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста',
    hundreds: 'сто/ста двести/двухсот триста/трехсот четыреста/четырехсот пятьсот/пятисот шестьсот/шестисот семьсот/семисот восемьсот/восьмисот девятьсот/девятисот',
    joint: [' '],
    fronts: { 1: 'одно', 2: 'двух', 3: 'трех', 4: 'четырех', 40: 'сорока', 100: 'сто' },
  },
  da: {
    ones: 'nul en/et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
    tens: 'tyve tredive fyrre/fyrretyve halvtreds/halvtredsindstyve tres/tresindstyve halvfjerds/halvfjerdsindstyve firs/firsindstyve halvfems/halvfemsindstyve',
    hundreds: 'hundrede/ethundrede tohundrede trehundrede firehundrede femhundrede sekshundrede syvhundrede ottehundrede nihundrede',
    joint: ['og'],
    reversed: true,
  },
  no: {
    ones: 'null en/ei/ett to tre fire fem seks syv/sju atte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
    tens: 'tjue/tyve tretti/tredve forti femti seksti sytti atti nitti',
    hundreds: 'hundre/etthundre tohundre trehundre firehundre femhundre sekshundre syvhundre attehundre nihundre',
    joint: ['', ' '],
  },
  sv: {
    ones: 'noll en/ett tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    tens: 'tjugo trettio fyrtio femtio sextio sjuttio attio nittio',
    hundreds: 'hundra/etthundra tvahundra trehundra fyrahundra femhundra sexhundra sjuhundra attahundra niohundra',
    joint: [''],
  },
  ar: {
    ones: 'صفر واحد/واحدة اثنان/اثنين/اثنتين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني/ثمان تسعة/تسع عشرة/عشر',
    tens: 'عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين',
    hundreds: 'مئة/مائة',
    joint: [' '],
  },
  tr: {
    ones: 'sifir bir iki uc dort bes alti yedi sekiz dokuz on',
    tens: 'yirmi otuz kirk elli altmis yetmis seksen doksan',
    hundreds: 'yuz',
    joint: [' '],
    more: { 11: 'on bir', 12: 'on iki', 13: 'on uc', 14: 'on dort', 15: 'on bes', 16: 'on alti', 17: 'on yedi', 18: 'on sekiz', 19: 'on dokuz' },
  },
}

/** Words and marks that multiply the number before them, folded; those with one letter only where they touch it. */
export const SCALES: { factor: number, patterns: string }[] = [
  { factor: 100, patterns: 'hundred | honderd | hundert | cents?' },
  { factor: 1e3, patterns: '千 | bin | k | thousand | tsd\\.? | tausend | tusinde? | tusen | t(?=€) | mille | mila | mil(?! (?:millones|milhoes)) | duizend | tys\\.? | tysiac\\w* | tysiec\\w* | тис\\.? | тисяч\\w* | тыс\\.? | тысяч\\w*' },
  { factor: 1e4, patterns: '[万萬]' },
  { factor: 1e8, patterns: '[亿億]' },
  { factor: 1e6, patterns: 'm | m(?= d(?:e |i |\')) | mm | mn | mill\\.? | million(?:er)? | miljon(?:er)? | mio\\.? | milyon | million(?:s|en)? | millon(?:es)? | milhao | milhoes | mi | miljoen | mln\\.? | milion\\w* | млн\\.? | мільйон\\w* | миллион\\w*' },
  { factor: 1e9, patterns: 'b | bn | milliard(?:er)? | miljard(?:er)? | milyar | billion(?:s)? | mrd\\.? | milliarde?n? | milliards? | mil millones | bilhao | bilhoes | miljard | mld\\.? | miliard\\w* | млрд\\.? | мільярд\\w* | миллиард\\w*' },
]

/** What a number measures, as folded patterns for the word after it. `factor` turns it into the kind's base unit (durations: days). */
export const UNITS: { kind: 'percent' | 'points' | 'duration' | 'multiplier' | 'currency' | 'measure', unit: string, factor: number, patterns: string }[] = [
  { kind: 'points', unit: 'pp', factor: 1, patterns: 'pp | percentage points? | prozentpunkt\\w* | points? de pourcentage | puntos? porcentual\\w* | pontos? percentua\\w* | procentpunten | punkt\\w* procentow\\w* | відсоткових пункт\\w* | процентных пункт\\w* | п\\.п\\.' },
  { kind: 'percent', unit: '%', factor: 1, patterns: '% | ％ | ٪ | بالمئة | بالمائة | في المئة | في المائة | per ?cent | pct | prozent\\w* | pour ?cent | per ?cento | por ?ciento | por ?cento | procent\\w* | prosent\\w* | відсотк\\w* | процент\\w*' },
  { kind: 'duration', unit: 'days', factor: 365.25, patterns: '年(?:間)? | yil\\w* | years? | yrs? | y | jahr(?:e|en|es)? | jahrig\\w* | ans? | anni? | anno | annees? | anos? | ar | ars | arig\\w* | jaar | jaren | jarige? | lat | lata | roku | rok | letni\\w* | рок(?:ів|и|у|ами)? | рік | літ | лет | год(?:а|ы|ом)? | річн\\w* | летн\\w*' },
  { kind: 'duration', unit: 'days', factor: 30.4375, patterns: '个月 | 個月 | [かヶケ]月(?:間)? | ay(?:lik)? | months? | mos?\\.? | monat(?:e|en|s)? | monatig\\w* | mois | mes(?:es|e|i)? | maned(?:er|ers)? | manad(?:er|ers)? | maand(?:en)? | miesi\\w* | місяц\\w* | місячн\\w* | месяц\\w* | месячн\\w*' },
  { kind: 'duration', unit: 'days', factor: 7, patterns: '周 | 週間 | hafta\\w* | weeks? | wks? | woche\\w* | wochig\\w* | semaines? | settiman[ae] | semanas? | uger? | ugers | uker? | veckor?s? | week | weken | tydzien | tygodn\\w* | тиж\\w* | недел\\w*' },
  { kind: 'duration', unit: 'days', factor: 1, patterns: '天 | 日(?:間)? | gun | days? | tage?n? | tagig\\w* | jours? | giorn[oi] | dias? | dag(?:en|e|ar)? | dogn | dzien | dni\\w* | день | дн(?:і|ів|я|ей)' },
  { kind: 'duration', unit: 'days', factor: 1 / 24, patterns: '小时 | 小時 | 時間 | saat | hours? | hrs? | h | stunden? | std\\.? | stundig\\w* | heures? | or[ae] | horas? | timers? | timer? | timm(?:e|ar) | uur | uren | godzin\\w* | годин\\w* | час(?:а|ов|ы)?' },
  { kind: 'duration', unit: 'days', factor: 1 / 1440, patterns: '分(?:钟|鐘|間)? | dakika | minutes? | mins?\\.? | minuten? | minutter? | minuter | minutos? | minuti? | minuto | minut\\w* | хвилин\\w* | хв\\.? | минут\\w* | мин\\.?' },
  { kind: 'duration', unit: 'days', factor: 1 / 86400, patterns: '秒 | saniye | seconds? | secs?\\.? | sekunden? | secondes? | s | segundos? | seconden? | sekund\\w* | секунд\\w* | сек\\.?' },
  { kind: 'duration', unit: 'days', factor: 1 / 86400e3, patterns: 'ms | milliseconds? | millisekunden? | millisecondes? | milisegundos? | millisecondi | milisekund\\w* | мілісекунд\\w* | миллисекунд\\w* | 毫秒 | ミリ秒' },
  { kind: 'multiplier', unit: 'x', factor: 1, patterns: '倍 | kat(?:i|ina)? | x | × | times | fold | -fold | fache?[snrm]? | -fache?[snrm]? | fois | volt[ae] | veces | vezes | keer | mal | gange? | ganger | -krotn\\w* | krotn\\w* | razy | раз(?:и|ів|а)? | кратн\\w*' },
  { kind: 'measure', unit: 'g', factor: 1000, patterns: 'kg | kilos? | kilo ?gram\\w* | kilogramos? | quilos? | chili | chilogramm[io] | кг | кілограм\\w* | килограмм\\w*' },
  { kind: 'measure', unit: 'g', factor: 1e6, patterns: 'tons? | tonnes? | tonnen | tonelad\\w* | tonnellat\\w* | ton[ay]? | тон(?:н|а|и|у)?\\w*' },
  { kind: 'measure', unit: 'm', factor: 1000, patterns: 'km | kilomet\\w* | quilomet\\w* | chilometr\\w* | км | кілометр\\w* | километр\\w*' },
  { kind: 'measure', unit: 'm2', factor: 1, patterns: 'm2 | m² | qm | sqm | square met\\w* | quadratmeter\\w* | metros cuadrados | metros quadrados | metres carres | metri quadr\\w* | vierkante meter | кв\\.? ?м\\.?' },
  { kind: 'measure', unit: 'm2', factor: 10000, patterns: 'ha | hect\\w* | ettar\\w* | hektar\\w* | гектар\\w*' },
  { kind: 'measure', unit: 'l', factor: 1, patterns: 'l | lit(?:er|re|ro|ri)s? | litr\\w* | л | літр\\w* | литр\\w*' },
  { kind: 'currency', unit: 'EUR', factor: 1, patterns: '€ | eur | euros? | євро | евро' },
  { kind: 'currency', unit: 'EUR', factor: 1000, patterns: 'teur' },
  { kind: 'currency', unit: 'USD', factor: 1, patterns: 'us\\$ | \\$ | usd | dollars? | dolares | долар\\w* | доллар\\w*' },
  { kind: 'currency', unit: 'GBP', factor: 1, patterns: '£ | gbp | pounds?(?: sterling)?' },
  { kind: 'currency', unit: 'CHF', factor: 1, patterns: 'chf | franken | francs suisses' },
  { kind: 'currency', unit: 'PLN', factor: 1, patterns: 'zl | pln | zlot\\w*' },
  { kind: 'currency', unit: 'UAH', factor: 1, patterns: '₴ | uah | грн\\.? | грив\\w*' },
  { kind: 'currency', unit: 'RUB', factor: 1, patterns: '₽ | rub | руб\\.? | рубл\\w*' },
  { kind: 'currency', unit: 'BRL', factor: 1, patterns: 'r\\$ | brl | reais' },
  { kind: 'currency', unit: 'INR', factor: 1, patterns: '₹ | inr | rupees?' },
  { kind: 'currency', unit: 'TRY', factor: 1, patterns: '₺ | tl | lira' },
  { kind: 'currency', unit: 'CNY', factor: 1, patterns: '元 | cny | rmb | yuan' },
  { kind: 'currency', unit: 'kr', factor: 1, patterns: 'kr\\.? | kron(?:or|er) | sek | dkk | nok' },
  { kind: 'currency', unit: 'JPY', factor: 1, patterns: '¥ | jpy | yen | 円 | 日元' },
]

/** Words that are a number by themselves. `vague` names an order of magnitude. */
export const NUMBER_PHRASES: { kind: 'multiplier' | 'vague' | 'count' | 'fraction' | 'duration', value: number, unit?: string, patterns: string }[] = [
  { kind: 'multiplier', value: 2, unit: 'times', patterns: 'двічі | дважды | zweimal | tweemaal | twice | double.?check\\w*' },
  { kind: 'multiplier', value: 2, patterns: 'doubl(?:ed|ing|es?) | twofold | verdoppel\\w* | doppelt\\w* | doubl(?:e|er|ant|ement) | dupli[cq]\\w* | dobr(?:ei|ou|ar|ando|o) | verdubbel\\w* | raddoppi\\w* | dobl(?:e|o|ar|ando|amos|aron)(?! grado| titulaci) | fordobl\\w* | fordubbl\\w* | ikiye katla\\w* | iki katina | podwo\\w* | dwukrotn\\w* | подво\\w* | вдвічі | удвічі | удво(?!х)\\w* | вдвое | двукратн\\w*' },
  { kind: 'multiplier', value: 3, patterns: 'tripl(?:ed|ing|es?) | threefold | thrice | verdreifach\\w* | dreifach\\w* | tripl(?:e|er|ant|ement) | tripli[cq]\\w* | verdrievoudig\\w* | triplicat[oa] | tredobl\\w* | uce katla\\w* | potro\\w* | trzykrotn\\w* | потро\\w* | втричі | утричі | втрое | трехкратн\\w*' },
  { kind: 'multiplier', value: 4, patterns: 'quadrupl\\w* | fourfold | vervierfach\\w* | cuadruplic\\w* | quadruplic\\w* | verviervoudig\\w* | czterokrotn\\w* | вчетверо' },
  { kind: 'multiplier', value: 5, patterns: 'quintupl\\w* | fivefold | verfunffach\\w* | quintuplic\\w* | pieciokrotn\\w*' },
  { kind: 'multiplier', value: 10, patterns: 'tenfold | verzehnfach\\w* | decupl\\w* | tienvoud\\w* | dziesieciokrotn\\w* | вдесятеро' },
  { kind: 'fraction', value: 50, patterns: 'halv(?:ed|ing|es?) | half | one.half | halvering | halvere[rt]\\w* | halvparten | halverad\\w* | halften | halvdelen | halbier\\w* | halfte | die halfte | halb | moitie | (?<!et )demi | dimezz\\w* | reducido a la mitad | mitad | metade | gehalveerd | halver\\w* | helft | polow\\w* | о половин\\w* | половин\\w* | наполовину | вполовину' },
  { kind: 'fraction', value: 25, patterns: '(?<!(?:once|twice|times|per|each|every) )(?:a|one) quarter | (?:ein )?viertel | un quart | un cuarto | um quarto | een kwart | cwierc | чверть | четверт(?:ь|и)' },
  { kind: 'fraction', value: 75, patterns: 'three.quarters | dreiviertel | drei viertel | trois quarts | tres cuartos | tres quartos | driekwart | trzy czwarte | три чверті | три четверти' },
  { kind: 'fraction', value: 33, patterns: '(?:a|one|by a) third(?!.part|.time|.year|.place|.floor|.grade|.shift|.language) | ein drittel | drittel | un tiers | un tercio | um terco | een derde | jedna trzecia | jedn\\w* trzeci\\w* | на третин\\w* | третин\\w* | на треть | треть' },
  { kind: 'fraction', value: 67, patterns: 'two.thirds | zwei drittel | deux tiers | dos tercios | dois tercos | twee derde | dwie trzecie | дві третини | две трети' },
  { kind: 'duration', value: 14, patterns: 'fortnight\\w* | quincenal\\w* | quinzenal\\w* | quindicinal\\w* | vierzehntag\\w* | zweiwochentlich\\w* | tweewekelijks\\w* | dwutygodn\\w* | двотижн\\w* | двухнедел\\w*' },
  { kind: 'duration', value: 2 * 30.4375, patterns: 'bimestral\\w* | bimestriel\\w* | zweimonatlich\\w* | tweemaandelijks\\w*' },
  { kind: 'count', value: 10, patterns: 'une dizaine | una decena | uma dezena | una decina' },
  { kind: 'count', value: 15, patterns: 'quinzaine | quincena | quinzena | quindicina' },
  { kind: 'count', value: 20, patterns: 'vingtaine | veintena | vintena | ventina' },
  { kind: 'count', value: 30, patterns: 'trentaine | treintena | trintena | trentina' },
  { kind: 'count', value: 40, patterns: 'quarantaine | cuarentena | quarantina' },
  { kind: 'count', value: 60, patterns: 'soixantaine | sesentena | sessantina' },
  { kind: 'count', value: 8, patterns: 'huitaine' },
  { kind: 'count', value: 50, patterns: 'cinquantaine | cincuentena | cinquantina' },
  { kind: 'count', value: 100, patterns: 'une centaine | un centenar | una centena | uma centena | un centinaio' },
  { kind: 'count', value: 12, patterns: 'dozzina | (?:a |one )?dozen | ein dutzend | dutzend | une douzaine | douzaine | una docena | uma duzia | een dozijn | tuzin | дюжин\\w*' },
  { kind: 'duration', value: 547.875, patterns: '(?:a|one) year and a half | one and a half years | anderthalb jahren? | eineinhalb jahren? | (?:un )?an et demi | (?:un )?ano y medio | (?:um )?ano e meio | (?:un )?anno e mezzo | ett och ett halvt ar' },
  { kind: 'duration', value: 0.0625, patterns: '(?:an |one )?hour and a half | (?:une )?heure et demie | (?:una )?hora y media | (?:uma )?hora e meia | (?:un.?)?ora e mezz[oa]' },
  { kind: 'duration', value: 1 / 48, patterns: 'half an hour | half.hour | (?:eine )?halbe stunde | (?:une )?demi.heure | media hora | meia hora | mezz.ora | half uur | halfuur | pol godziny | пів ?години | півгодини | полчаса | получас\\w* | en halv time | halvtime | en halvtimme | yarim saat' },
  { kind: 'duration', value: 182.625, patterns: 'half (?:a )?year | half-year | halbe[sn] jahr\\w* | halbjahr | пів ?роки | une demi-annee | medio ano | meio ano | mezzo anno | half jaar | pol roku | пів ?року | півріччя | полгода | полугоди\\w* | et halvt ar | halvt ar | ett halvar | halvar' },
  { kind: 'duration', value: 3652.5, patterns: '(?:a |one )?decade | (?:ein )?jahrzehnt\\w* | (?:une )?decennie | (?:una )?decada | (?:uma )?decada | decenio | decennium | dekad\\w* | десятилітт\\w* | десятилети\\w*' },
  { kind: 'duration', value: 7305, patterns: '(?:two )?decades' },
  { kind: 'vague', value: 1e5, patterns: 'hundreds of thousands | hunderttausende\\w* | centaines de milliers | cientos de miles | centenas de milhares | honderdduizenden | setki tysiecy | сотні тисяч | сотни тысяч' },
  { kind: 'vague', value: 1e4, patterns: 'tens of thousands | zehntausende\\w* | dizaines de milliers | decenas de miles | dezenas de milhares | tienduizenden | dziesiatki tysiecy | десятки тисяч | десятки тысяч' },
  { kind: 'vague', value: 10, patterns: 'dozens | scores | dutzende\\w* | dizaines? | douzaines | docenas | decenas | dezenas | duzias | tientallen | dziesiat\\w* | десятк\\w*' },
  { kind: 'vague', value: 100, patterns: 'hundreds | hunderte\\w* | centaines? | cientos | centenas | centenares | honderden | setk\\w* | setek | сотн\\w* | сотень' },
  { kind: 'vague', value: 1000, patterns: 'thousands | tausende\\w* | milliers | miles | milhares | duizenden | tysiace | тисячі | тысячи' },
  { kind: 'vague', value: 1e6, patterns: 'millions | multi.?million | millionen(?:schwer|fach)\\w* | millones | milhoes | miljoenen | miliony | мільйони | миллионы' },
  { kind: 'vague', value: 1e9, patterns: 'billions | multi.?billion | milliarden' },
]

/** What stands before a number (or `+` after it) and makes it a bound. */
export const BOUNDS: { bound: 'over' | 'under' | 'about', patterns: string }[] = [
  { bound: 'over', patterns: 'mere end | flere end | over | mer enn | flere enn | mer an | fler an | mindst | minst | atminstone | 超过 | 超過 | 逾 | en az | fazla | over | piu di | oltre | almeno | more than | above | at least | exceeding | in excess of | upwards of | uber | mehr als | mindestens | plus de | au moins | mas de | al menos | mais de | pelo menos | acima de | meer dan | ruim | ten minste | minstens | ponad | wiecej niz | co najmniej | przeszlo | понад | більше | більш ніж | більше ніж | щонайменше | не менше | свыше | более | больше | не менее | >' },
  { bound: 'under', patterns: 'max\\.? | maximum(?: of)? | (?:un |con un )?massimo(?: di)? | maximal | (?:un )?maximo(?: de)? | (?:un )?maximum de | au plus | not more than | nicht mehr als | pas plus de | no mas de | nao mais de | non piu di | niet meer dan | nie wiecej niz | не більше | не більш ніж | не более | op til | inntil | opp til | upp till | hojst | hoyst | hogst | naesten | nesten | nastan | under | knap | knapt | mindre end | mindre enn | mindre an | 最多 | 最大 | up to | as many as | no more than | at most | a maximum of | fino a | quasi | meno di | al massimo | nearly | almost | under | less than | below | close to | just under | bis zu | fast | knapp | beinahe | unter | weniger als | jusqu\'?a | pres de | moins de | presque | hasta | casi | menos de | ate | quase | tot | bijna | minder dan | maximaal | maximal | hoogstens | do | prawie | niemal | niespelna | mniej niz | до | майже | менше | почти | менее | < ' },
  { bound: 'about', patterns: 'cerca de | em torno de | a volta de | na casa d[eoa]s? | a eso de | en torno a | aux alentours de | autour de | cirka | omkring | omtrent | ungefaer | ungefar | runt | civarinda | 约 | 約 | 大约 | 近 | yaklasik | ortalama | about | circa | all.incirca | intorno a | un po.? piu | around | approximately | approx\\.? | roughly | some | circa | ca\\.? | c\\. | ~ | ≈ | etwa | rund | ungefahr | environ | unos | unas | aproximadamente | alrededor de | por volta de | ongeveer | zo\'n | rond | okolo | ok\\.? | mniej wiecej | близько | приблизно | около | примерно | порядка' },
]
