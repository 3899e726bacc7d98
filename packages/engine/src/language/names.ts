/**
 * Names of spoken languages: BCP 47 tag, English name, then the name and its adjectives in other languages.
 * A capital first letter must be met: "polish the texts" is no Polish. Source of the names: Unicode CLDR 47 (Unicode licence), shortened.
 */
const NAMES = `
en|English|الإنجليزية|الانجليزية|englannin|englantia|Englisch|Englischkenntnisse|anglais|inglés|inglês|inglese|Engels|engelsk|англійська|англійської|англійською|англійську|английский|английского|английским|английском|angielski|angielskiego|angielskim|engelska|englanti|angličtina|英語|英语|영어|Englische|Englischen|Engelse|engelske|angličtinu|angličtiny|anglický|anglickom|engelskan|İngilizce|angol|engleză|engleski|английски|angielską|anglaise|inglesa|англійській|английской
de|German|الألمانية|saksan|Deutsch|Deutschkenntnisse|allemand|alemán|alemão|tedesco|Duits|tysk|німецька|німецької|німецькою|немецкий|немецкого|немецким|niemiecki|niemieckiego|niemieckim|tyska|saksa|němčina|ドイツ語|德语|독일어|Deutsche|Deutschen|Duitse|tyske|němčinu|němčiny|tysk|Almanca|німецькій|niemiecką|allemande|alemana|alemã
fr|French|الفرنسية|Französisch|Französischkenntnisse|français|francés|francês|francese|Frans|fransk|французька|французької|французский|французского|francuski|francuskiego|franska|ranska|法语|フランス語|Franse|franske|Französische|française|francesa|francuską|французькій|francouzština
es|Spanish|Spanisch|espagnol|español|castellano|espanhol|spagnolo|Spaans|spansk|іспанська|іспанської|испанский|испанского|hiszpański|hiszpańskiego|spanska|espanja|西班牙语|スペイン語|Spaanse|spanske|Spanische|española|hiszpańską|španělština
pt|Portuguese|Portugiesisch|portugais|portugués|português|portoghese|Portugees|portugisisk|португальська|португальский|portugalski|portugalskiego|portugisiska|葡萄牙语|portuguesa|portugiesische|Portugese
it|Italian|Italienisch|italien|italiano|Italiaans|italiensk|італійська|итальянский|włoski|włoskiego|italienska|Italienische|Italiaanse|włoską|italská|italština|італійській
nl|Dutch|Niederländisch|néerlandais|neerlandés|holandés|neerlandês|holandês|olandese|Nederlands|hollandsk|нідерландська|нидерландский|голландский|niderlandzki|niderlandzkiego|holländska|Nederlandse|Niederländische|hollandske|néerlandaise
pl|Polish|Polnisch|polonais|polaco|polonês|polacco|Pools|polsk|польська|польської|польский|польского|polski|polskiego|polskim|polska|polską|polskie|Polnische|Poolse|polonaise|polština
uk|Ukrainian|Ukrainisch|ukrainien|ucraniano|Oekraïens|ukrainsk|українська|української|українською|украинский|украинского|ukraiński|ukraińskiego|українській|українську|ukraińską|Ukrainische
ru|Russian|Russisch|russe|ruso|russo|Russisch|russisk|російська|російської|русский|русского|русским|rosyjski|rosyjskiego|ryska|русском|русской|російській|rosyjską|Russische|ruština
da|Danish|Dänisch|danois|danés|dinamarquês|danese|Deens|dansk|данська|датский|duński|duńskiego|danska|danske|Dänische|Deense|duńską
sv|Swedish|ruotsin|Schwedisch|suédois|sueco|svedese|Zweeds|svensk|шведська|шведский|szwedzki|szwedzkiego|svenska|ruotsi|svenske|svenskan|Schwedische|Zweedse
nb|Norwegian|Norwegisch|norvégien|noruego|norueguês|Noors|norsk|норвезька|норвежский|norweski|norweskiego|norska|norske|Norwegische
fi|Finnish|suomen|suomea|Finnisch|finnois|finlandés|finlandês|Fins|finsk|фінська|финский|fiński|fińskiego|finska|suomi
cs|Czech|Tschechisch|tchèque|checo|tcheco|Tsjechisch|tjekkisk|чеська|чешский|czeski|czeskiego|čeština|češtinu|češtiny|Tschechische|czeską|český
sk|Slovak|Slowakisch|slovaque|eslovaco|Slowaaks|slovakisk|словацька|словацкий|słowacki|slovenčina
hu|Hungarian|Ungarisch|hongrois|húngaro|Hongaars|ungarsk|угорська|венгерский|węgierski|magyar
ro|Romanian|Rumänisch|roumain|rumano|romeno|Roemeens|rumænsk|румунська|румынский|rumuński|română
bg|Bulgarian|Bulgarisch|bulgare|búlgaro|Bulgaars|bulgarsk|болгарська|болгарский|bułgarski
hr|Croatian|Kroatisch|croate|croata|Kroatisch|kroatisk|хорватська|хорватский|chorwacki|hrvatski
sr|Serbian|Serbisch|serbe|serbio|Servisch|serbisk|сербська|сербский|serbski|srpski
el|Greek|Griechisch|grec|griego|grego|Grieks|græsk|грецька|греческий|grecki
tr|Turkish|Türkisch|turc|turco|Turks|tyrkisk|турецька|турецкий|turecki|türkçe|Türkische
ar|Arabic|العربية|Arabisch|arabe|árabe|arabo|Arabisch|arabisk|арабська|арабский|arabski|العربية|阿拉伯语|Arabische
he|Hebrew|Hebräisch|hébreu|hebreo|Hebreeuws|hebraisk|іврит|иврит|hebrajski
fa|Persian|Farsi|Persisch|persan|persa|Perzisch|persisk|перська|персидский|perski|فارسی
hi|Hindi|hindou|хінді|хинди|हिन्दी
zh|Chinese|Mandarin|Mandarin Chinese|Chinesisch|chinois|mandarin|chino|chinês|cinese|Chinees|kinesisk|китайська|китайский|китайского|chiński|chińskiego|kinesiska|中文|中国語|중국어
ja|Japanese|Japanisch|japonais|japonés|japonês|giapponese|Japans|japansk|японська|японский|японского|japoński|japanska|日语|日本語|일본어
ko|Korean|Koreanisch|coréen|coreano|Koreaans|koreansk|корейська|корейский|koreański|韩语|韓国語|한국어
vi|Vietnamese|Vietnamesisch|vietnamien|vietnamita|Vietnamees|вʼєтнамська|вьетнамский|wietnamski
id|Indonesian|Bahasa Indonesia|Indonesisch|indonésien|indonesio
th|Thai|Thailändisch|thaï|tailandés
lt|Lithuanian|Litauisch|lituanien|lituano|Litouws|литовский|litewski|lietuvių
lv|Latvian|Lettisch|letton|letón|Lets|латышский|łotewski
et|Estonian|Estnisch|estonien|estonio|Ests|эстонский|estoński|eesti keel
tt|Tatar|татарский|татарского|татарська
kk|Kazakh|казахский|казахского|казахським|kasachisch
ga|Irish|Irish Gaelic|Gaeilge
cy|Welsh|Walisisch|Cymraeg
eu|Basque|euskera
sl|Slovenian|Slowenisch|słoweński|slovenščina
ka|Georgian|грузинский
ur|Urdu
bn|Bengali
pa|Punjabi
ta|Tamil
ca|Catalan|Katalanisch|catalan|catalán|català
`

/** Tag and English name of a spoken language. */
export interface SpokenLanguage {
  tag: string
  name: string
}

const BY_NAME = new Map<string, SpokenLanguage>()
const capital: string[] = []
const anyCase: string[] = []
for (const line of NAMES.trim().split('\n')) {
  const [tag = '', name = '', ...others] = line.split('|')
  for (const word of [name, ...others]) {
    if (!BY_NAME.has(word.toLowerCase()))
      BY_NAME.set(word.toLowerCase(), { tag, name })
    const list = /^\p{Lu}/u.test(word)
      ? capital
      : anyCase
    list.push(word)
  }
}

const longestFirst = (words: string[]): string => words.toSorted((one, other) => other.length - one.length).join('|')
const initialEither = (word: string): string => word.replace(/^\p{Ll}/u, letter => `[${letter}${letter.toUpperCase()}]`)
const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst(capital)}|${longestFirst(anyCase).split('|').map(initialEither).join('|')})(?:kenntnissen?)?(?![\\p{L}\\p{N}])|[英日德法中]语|[英日独仏]語`, 'gu')

/** Spoken languages that a text names, with UTF-16 offsets. */
export function spokenLanguagesIn(text: string): (SpokenLanguage & { start: number, end: number })[] {
  return Array.from(text.matchAll(PATTERN)).flatMap(({ 0: word, index }) => {
    const language = BY_NAME.get(word.toLowerCase()) ?? BY_NAME.get(word.toLowerCase().replace(/kenntnissen?$/, ''))
    return language === undefined
      ? []
      : [{ ...language, start: index, end: index + word.length }]
  })
}

/** English name of the language with this tag, where the table has it. */
export function languageName(tag: string): string | undefined {
  return [...BY_NAME.values()].find(language => language.tag === tag)?.name
}
