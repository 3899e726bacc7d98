/** Ordinals up to ten, for `3. Lehrjahr` and `5 клас`; folded. */
export const ORDINALS: Record<string, string> = {
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth',
  fr: 'premi(?:er|ere)s? deuxiemes?|seconde? troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme',
  es: 'primer segund tercer cuart quint sext septim octav noven decim',
  pt: 'primeir segund terceir quart quint sext setim oitav non decim',
  it: 'prim second terz quart quint sest settim ottav non decim',
  nl: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende',
  da: 'forste anden|andet|andre tredje fjerde femte sjette syvende ottende niende tiende',
  no: 'forste andre|annet tredje fjerde femte sjette sjuende|syvende attende niende tiende',
  sv: 'forsta andra tredje fjarde femte sjatte sjunde attonde nionde tionde',
  de: 'erst zweit dritt viert funft sechst siebt acht neunt zehnt',
  pl: 'pierwsz drug trzec czwart piat szost siodm osm dziewiat dziesiat',
  uk: 'перш друг трет четверт п\'ят шост сьом восьм дев\'ят десят',
  ru: 'перв втор трет четверт пят шест седьм восьм девят десят',
}
/** What an ordinal's stem goes on with, whichever its language. */
export const ORDINAL_ENDINGS = '(?:|e[nrsm]?|[oa]s?|[yai]e?j?|ego|ych|ym|ий|ій|а|я|е|ої|ому|ого|их|их|ым|ый|ой|ая|ую|ых|ьих|ій|ьего|ьем|ье|є|ьої|ьому)'

/** Languages whose word for the second means another, a moment or backing as well. */
export const FIRST_TWO = new Set(['en', 'fr', 'es', 'pt', 'it', 'da', 'no', 'sv'])

/** Numbers at the front of a compound that a fact may be stated by: Dreischichtbetrieb, tweepersoons. */
export const COMPOUND_NUMBERS: Record<string, string> = {
  de: 'zwei drei vier funf sechs sieben acht neun zehn',
  nl: 'twee drie vier vijf zes zeven acht negen tien',
  da: 'to tre fire fem seks syv otte ni ti',
  sv: 'tva tre fyra fem sex sju atta nio tio',
}
