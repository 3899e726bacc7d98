/**
 * How much of the work a person claims: 0 helped, 1 did (anything without a word of this table), 2 led, 3 owned.
 * Patterns run over folded text (lower case, no accents) between word boundaries; `\w` there stands for any letter.
 */
export interface ScopeRule {
  rank: 0 | 2 | 3
  /** `people`: leads only where people, money or a project are its object; `any`: always. */
  object: 'any' | 'people'
  patterns: string
}

export const SCOPE_RULES: ScopeRule[] = [
  // Helped, took part, is learning: words that make less of what follows.
  { rank: 0, object: 'any', patterns: `help(?:ed|ing|s)?(?! ?desk) | assist(?:ed|ing|s)? | ^supports? | support(?:ed|ing) | contribut\\w* | participat\\w* | took part | taking part | assistance | participation | involvement | was (?:involved|part) | involved in | under (?:(?:\\w|'|’)+ ){0,5}(?:supervision|guidance|direction|leadership) | (?:guided|supervised|overseen|led|directed|mentored|instructed) by | shadow(?:ed|ing) | observed | familiar with | basic(?:s)? | beginner | exposure to` },
  { rank: 0, object: 'any', patterns: `unterstutz\\w* | mitgewirkt | mitwirkung | mitgearbeitet | mitarbeit | mithilfe | mitgeholfen | geholfen | beigetragen | beteiligt\\w* | beteiligung | teilgenommen | unter anleitung | unter aufsicht | assistiert\\w* | assistenz | hilfe bei | grundkenntnis\\w* | grundlagen | zuarbeit\\w* | zugearbeitet` },
  { rank: 0, object: 'any', patterns: `aide a | aider? | aidant | aide | assist(?:e|er|ant|ance) | participe?r? | participation | contribue\\w* | contribution | appui | soutien | sous la (?:direction|supervision|responsabilite) | notions | implique\\w* | collabore a` },
  { rank: 0, object: 'any', patterns: `ayud(?:e|o|ar|ando|a) | apoy(?:e|o|ar|ando|a) | particip(?:e|o|ar|ando|acion) | colabor(?:e|o|ar|ando|acion) | contribu(?:i|yo|ir|yendo|cion) | bajo (?:la )?(?:supervision|direccion) | nociones | conocimientos basicos | asisti(?:r|endo|do)? | involucrad[oa]` },
  { rank: 0, object: 'any', patterns: `ajud(?:ei|ou|ar|ando|a) | apoi(?:ei|ou|ar|ando|o) | particip(?:ei|ou|ar|ando|acao) | colabor(?:ei|ou|ar|ando|acao) | contribu(?:i|iu|ir|indo|icao) | sob (?:a )?(?:supervisao|orientacao|direcao) | nocoes | conhecimentos basicos | auxili(?:ei|ou|ar|ando|o)` },
  { rank: 0, object: 'any', patterns: `aiut\\w* | support(?:o|ato|ata|ando|are|avo) | affianc\\w* | partecip\\w* | collabora\\w* | contribui\\w* | contributo | assist(?:enza|ito|evo|endo) | sotto la (?:supervisione|guida|direzione) | nozioni | conoscenz\\w* (?:di )?base | coinvolt\\w*` },
  { rank: 0, object: 'any', patterns: `geholpen | helpen(?= (?:bij|met|aan)) | help(?= (?:bij|met|aan)) | bijdragen | ondersteunen | assisteren | meedenken | hielp | meegeholpen | meegewerkt | meewerk\\w* | meehelp\\w* | bijgedragen | ondersteun(?:d|de|en|ing)? | assisteer\\w* | geassisteerd | onder (?:begeleiding|toezicht|leiding) | betrokken bij | deelgenomen | deelname | deelnam\\w* | basiskennis | meehelpen | hulp (?:bij|aan)` },
  { rank: 0, object: 'any', patterns: `pomag\\w* | pomoc(?! drogow| domow| techniczn| medyczn) | pomogl\\w* | wspiera\\w* | wsparcie | wspar\\w* | uczestnicz\\w* | udzial | wspolpracowa\\w* przy | wspoltworz\\w* | asystowa\\w* | pod (?:nadzorem|kierunkiem|okiem) | podstawy | podstawow\\w*` },
  { rank: 0, object: 'any', patterns: `допомаг\\w* | допомог\\w* | допомож\\w* | асистува\\w* | брав участь | брала участь | участь | долуч\\w* | сприя\\w* | підтриму?в\\w* | під (?:наглядом|керівництвом) | базов\\w* | основи | початков\\w*` },
  { rank: 0, object: 'any', patterns: `помога\\w* | помог\\w* | помощь (?:в|при) | ассистирова\\w* | участвова\\w* | участие | принимал\\w* участие | содейств\\w* | поддержива\\w* | под (?:руководством|наблюдением|контролем) | базов\\w* | основы | начальн\\w*` },
  { rank: 0, object: 'any', patterns: `destek\\w* | yardim\\w* | katki\\w* | katil\\w* | asiste\\w* | yer ald\\w* | gozetiminde | temel (?:duzey|bilgi)\\w* | baslangic` },
  { rank: 0, object: 'any', patterns: `协助 | 辅助 | 参与 | 支持 | 配合 | 了解 | 補佐 | サポート | 支援 | 参加 | 手伝\\w* | 補助 | 基礎` },
  { rank: 0, object: 'any', patterns: `ساعد\\w* | مساعد\\w* | المساعد\\w* | شارك\\w* | مشارك\\w* | المشارك\\w* | ساهم\\w* | مساهم\\w* | دعم` },

  // Led, whatever the object is.
  { rank: 2, object: 'any', patterns: `led(?! by) | commanded | captained | took charge | leading (?!to )(?!provider|compan|brand|supplier|manufactur|firm|global|european) | leads (?!to )(?:a|the|all|an|our|teams?|\\d+|of) | lead (?:a|the|an|all|our|\\d+) | headed | heading up | head of | heads | spearhead\\w* | supervis\\w*(?! by) | oversaw | oversee\\w* | overseen(?! by) | direct(?:ed|ing)(?! by) | in charge of | charge of | responsible for | responsibility for | chair(?:ed|ing) | team lead\\w* | (?:project|shift|group|department|section|ward|store|site|crew|tech|technical) (?:lead|leader|manager|head) | leader\\w* | line managed | line management | took over | orchestrated | at the helm | drove | masterminded | presided | architected | championed` },
  { rank: 2, object: 'any', patterns: `leite(?:te|ten|n|t)? | geleitet\\w* | leitend\\w* | leitung | leiter\\w* | \\w+leit(?:ung|er|erin) | fuhrung (?:von|eines|der|des|einer) | personalfuhrung | teamfuhrung | gefuhrt(?:es|en)? team | verantwortlich\\w* | verantwortet\\w* | verantwortung | gesamtverantwortung | vorgesetzt\\w* | federfuhrend\\w* | angefuhrt | unterstellt` },
  { rank: 2, object: 'any', patterns: `dirig(?:e|er|eant|eais) | direction d(?:e|u|es) | pilot(?:e|er|age) | encadr(?:e|er|ant|ement) | (?<!sous la )responsabilite de | responsable (?:de|du|des|d) | a la tete | mene | mener | conduit | supervis(?:e|er|ion) | chef (?:d|de) | anime une equipe | management (?:d|de|des)` },
  { rank: 2, object: 'any', patterns: `lider(?:e|o|ar|ando|azgo|eso|esa) | dirig(?:i|io|ir|iendo|ido) | direccion (?:de|del) | encabec\\w* | encabez\\w* | responsable (?:de|del) | a cargo (?:de|del) | encargad[oa] (?:de|del) | al frente | jefe | jefa | jefatura | supervis(?:e|o|ar|ando) | capitane\\w* | coordinador\\w*` },
  { rank: 2, object: 'any', patterns: `lider(?:ei|ou|ar|ando|anca) | dirig(?:i|iu|ir|indo) | (?<!sob )(?<!sob a )direcao d[eoa]s? | chefi(?:ei|ou|ar|a|ando) | responsavel (?:pelo|pela|pelos|pelas|por) | a frente | encarreg(?:ado|ada) (?:de|da|do) | supervision(?:ei|ou|ar|ando) | encabec\\w* | comand(?:ei|ou|ar|ando) | coordenador\\w*` },
  { rank: 2, object: 'any', patterns: `guida(?:to|ta|vo|ndo) | (?<!sotto la )(?:guida|direzione|supervisione|responsabilita) | dirett[oa] | dirig\\w* | responsabile | a capo | capo\\w* | coordinat(?:ore|rice) | supervision(?:ato|ata|ando|avo)` },
  { rank: 2, object: 'any', patterns: `leidde | leid(?:en|ing) (?:van|aan|over|gegeven) | geleid | leidinggev\\w* | leiding | aangestuurd | aansturen | aansturing | stuurde | verantwoordelijk voor | eindverantwoordelijk\\w* | hoofd | teamleider\\w* | supervis\\w* | aan het hoofd` },
  { rank: 2, object: 'any', patterns: `kierow(?:al|ala|alem|alam|anie|ac|nik\\w*) | zarzadza(?:l|la|lem|lam|nie|c|jac) | prowadzi(?:l|la|lem|lam|c)? (?:zespol|dzial|projekt|brygad|grup)\\w* | przewodzi\\w* | nadzor\\w* | odpowiedzialn\\w* za | odpowiada\\w* za | na czele | dowodzi\\w* | lider\\w*` },
  { rank: 2, object: 'any', patterns: `керува\\w* | керівни\\w* | очол\\w* | управля\\w* | керую\\w* | відповіда\\w* за | відповідальн\\w* за | на чолі | завідува\\w* | начальник\\w* | лідер\\w* | (?<!під )керівництв\\w*` },
  { rank: 2, object: 'any', patterns: `руководил\\w* | руководи\\w* | (?<!под )руководств\\w* | возглав\\w* | управля\\w* | управлен\\w* | отвеча\\w* за | ответственн\\w* за | во главе | заведу\\w* | заведова\\w* | начальник\\w* | лидер\\w*` },
  { rank: 2, object: 'any', patterns: `yonet\\w* | liderlik | lideri? | onculuk | basin[ad]\\w* | sorumlusu | sorumlulugu\\w* | denetledi\\w*` },
  { rank: 2, object: 'any', patterns: `主导 | 领导 | 带领 | 负责 | 管理 | 统筹 | 牵头 | 主管 | 主導 | 率い\\w* | リード | 統括 | 責任者 | リーダー` },
  { rank: 2, object: 'any', patterns: `قاد | قدت | قيادة | إدارة | أدار | أدرت | ترأس\\w* | أشرف\\w* | الإشراف | مسؤول\\w* | رئيس` },

  // Managing a till is doing; managing people, money or a project is leading.
  { rank: 2, object: 'people', patterns: `manag(?:ed|ing|es|e|ement|er) | ran | run(?:ning|s)? | guided | mentored | coordinat\\w* | gefuhrt\\w* | fuhr(?:te|ten|en|t) | fuhrung | gemanagt | koordini\\w* | gere\\w* | gerer | gestion | manag(?:e|er) | coordonn\\w* | gestion(?:e|o|ar|ando) | coordin(?:e|o|ar|ando|acion) | geri(?:r|u|ndo)? | gerenci\\w* | gestao | gestit[oaei] | gestiv[oa] | coordina(?:to|ta|vo|ndo|mento) | condott[oa] | coorden(?:ei|ou|ar|ando|acao) | beheer\\w* | gecoordineerd | coordine\\w* | managede | koordyn\\w* | prowadz[ie]\\w* | координ\\w* | вів | вела | вел` },

  // Owned: alone, from nothing, or answerable for all of it.
  { rank: 3, object: 'any', patterns: `^own | own(?= (?:the|all|a|an|two|three|our|\\d)) | own(?:ed|ing|s|ership)(?! by) | sole(?:ly)? | single.?handed\\w* | founded | founder | co.?founder | co.?founded | from scratch | end.to.end | full responsibility | full ownership | full accountability | accountable for | alone | independently | invented | inventor | initiated | initiator | on my own | pioneered | autonomously | full p&l | p&l | final say` },
  { rank: 3, object: 'any', patterns: `alleinverantwort\\w* | allein | alleinig\\w* | im alleingang | eigenverantwort\\w* | gegrundet | grunder\\w* | mitgrunder\\w* | gesamtverantwort\\w* | selbststandig\\w* | eigenstandig\\w* | initiiert\\w* | initiator\\w* | erfunden | hauptverantwort\\w* | voll(?:e|er|em) verantwortung` },
  { rank: 3, object: 'any', patterns: `seule? (?:responsable|a)? | entiere responsabilite | pleine responsabilite | fondateur | fondatrice | fonde(?! sur) | cofond\\w* | de a a z | en totale autonomie | en autonomie | initie | invente | unique responsable | a partir de zero | de zero` },
  { rank: 3, object: 'any', patterns: `en solitario | unic[oa] responsable | maxim[oa] responsable | plena responsabilidad | fund(?:e|o|ador|adora) | cofund\\w* | desde cero | por (?:mi|su) cuenta | de forma autonoma | invente | total responsabilidad | responsabilidad total | de principio a fin` },
  { rank: 3, object: 'any', patterns: `sozinh[oa] | unic[oa] responsavel | total responsabilidade | responsabilidade total | inteira responsabilidade | fund(?:ei|ou|ador|adora) | cofund\\w* | do zero | de forma autonoma | com total autonomia | inventei | de ponta a ponta` },
  { rank: 3, object: 'any', patterns: `da sol[oa] | in autonomia | autonomamente | unic[oa] responsabile | fonda(?:to|ta|tore|trice) | co.?fonda\\w* | da zero | piena responsabilita | ideat[oa] | ideatore` },
  { rank: 3, object: 'any', patterns: `als enige | volledig verantwoordelijk | eindverantwoordelijk\\w* | zelfstandig\\w* | opgericht | oprichter | oprichtster | mede.?oprichter | vanaf nul | vanaf de grond | in mijn eentje | alleen verantwoordelijk | uitgevonden | van a tot z | eigenhandig` },
  { rank: 3, object: 'any', patterns: `samodzieln\\w* | jednoosobow\\w* | zalozy\\w* | zalozyciel\\w* | wspolzalozy\\w* | od zera | pelna odpowiedzialn\\w* | pelnej odpowiedzialn\\w* | wylaczn\\w* | od podstaw | zainicjowa\\w* | w pojedynke | calkowit\\w* odpowiedzialn\\w*` },
  { rank: 3, object: 'any', patterns: `самостійн\\w* | одноосібн\\w* | заснув\\w* | засновни\\w* | співзасновни\\w* | з нуля | повн\\w* відповідальн\\w* | винайш\\w* | ініціюва\\w* | єдин\\w* відповідальн\\w* | одноособов\\w*` },
  { rank: 3, object: 'any', patterns: `самостоятельн\\w* | единоличн\\w* | основал\\w* | основател\\w* | сооснователь\\w* | с нуля | полн\\w* ответственн\\w* | изобре\\w* | инициирова\\w* | единственн\\w* ответственн\\w* | в одиночку` },
  { rank: 3, object: 'any', patterns: `tek basina | bagimsiz\\w* | kurucu\\w* | sifirdan | tam sorumluluk | 独立 | 独自 | 创立 | 创办 | 创始\\w* | 从零 | 全权 | 単独 | 創業 | 立ち上げ\\w* | ゼロから | بمفرد\\w* | أسس\\w* | مؤسس\\w* | من الصفر` },
]

/** What someone leads, as opposed to what someone handles; names of concepts. */
export const LED_CONCEPTS = ['people', 'team', 'project', 'budget', 'money', 'nurse', 'engineer', 'teacher', 'seller', 'young']
/** And fronts of folded words. */
export const LED_STEMS = 'department division branch office programme operation business portfolio abteilung filiale standort bereich betrieb service departement agence succursale departamento area sucursal filial equip afdeling vestiging dzial oddzial filia відділ філі департамент отдел филиал департамент kitchen küche cuisine cocina cozinha keuken kuchni кухн store shop crew'
