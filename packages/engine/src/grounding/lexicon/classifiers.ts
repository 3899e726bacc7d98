/**
 * Words that say what kind of thing a name is, how a thing is measured or where a fact is written, and name nothing themselves: "at level B2", "the WM
 * module", "a system for", "with a certificate in". A rewrite puts them before what the base names bare; what is named is checked by itself.
 * Written as `NEUTRAL_FRONTS` are: fronts of words, or whole words with a dot.
 */
export const CLASSIFIERS: { language: string, fronts: string }[] = [
  { language: 'en', fronts: `level levels. rate. rates. type. types. kind. kinds. module. modules. basis. approx. approximat software. department. facility. facilities. background. familiar. usage. certificate. certificates. certification. earlier. previously. formerly. language. languages. split. divided.` },
  { language: 'de', fronts: `niveau. kenntnis. kenntnisse. kenntnissen. modul. module. moduls. typ. art. system. systeme. systems. systemen. software. bereich. bereiche. bereichs. bereichen. quote. zuvor. sprache. sprachen. grundlage. basis. zertifikat. zertifizierung. abschluss. gelernt aufgeteilt. verteilt.` },
  { language: 'fr', fronts: `niveau. niveaux. module. modules. type. types. taux. logiciel. logiciels. systeme. systemes. domaine. langue. langues. base. certificat. diplome. diplomes. titulaire. repartis. reparti. reparties.` },
  { language: 'es', fronts: `nivel. niveles. modulo. modulos. tipo. tipos. tasa. tasas. sistema. sistemas. software. programa. departamento. ambito. idioma. idiomas. base. aprox. conocimiento. conocimientos. certificado. certificacion. titulo. titulacion. repartid establecimiento.` },
  { language: 'pt', fronts: `nivel. niveis. modulo. modulos. tipo. tipos. taxa. taxas. sistema. sistemas. software. departamento. idioma. idiomas. lingua. base. aprox. conhecimento. conhecimentos. certificado. certificacao. diploma. distribuid dividid estabelecimento.` },
  { language: 'it', fronts: `livello. livelli. modulo. moduli. tipo. tipi. tasso. sistema. sistemi. software. reparto. ambito. lingua. lingue. base. circa. suddivis ripartit conoscenza. conoscenze. certificato. certificazione. struttura.` },
  { language: 'nl', fronts: `niveau. module. modules. soort. soorten. type. systeem. systemen. software. afdeling. vlak. taal. talen. basis. bekend. bezit. kennis. vertrouwd. certificaat. certificering. diploma. opleiding. verdeeld. lid.` },
  { language: 'pl', fronts: `poziom. poziomie. poziomu. moduł. modułu. module. rodzaj. rodzaju. typu. system. systemu. systemie. systemow. oprogramowan dział. dziale. działu. obszar. obszarze. jezyk. jezyka. jezyku. podstawie. zazwyczaj. certyfikat certyfikac dyplom. dyplomem. napisan podzielon okolo. ok. pomoca. przy.` },
  { language: 'uk', fronts: `рівень. рівні. рівнем. рівня. модул тип. типу. система. системі. системи. систему. системою. програмн відділ. відділі. відділу. мова. мови. мовою. основі. приблизн орієнтовн знання. знанням. сертифікат диплом. дипломом. освіта. освіти. освітою. розподілен` },
  { language: 'ru', fronts: `уровень. уровне. уровнем. уровня. модул тип. типа. система. системе. системы. систему. системой. программн отдел. отделе. отдела. язык. языка. языком. языке. основе. приблизительн знание. знанием. знания. сертификат диплом. дипломом. образование. образованием. распределен` },
  { language: 'da, no, sv', fronts: `niveau. nivå. modul. module. type. slags. system. systemet. systemer. afdeling. avdeling. avdelning. område. sprog. språk. kendskab. kunnskap. kunskap. certifikat sertifikat. fordelt. fordelte.` },
  { language: 'tr', fronts: `duzey seviye. seviyesi. seviyesinde. modul tur. turu. sistem. sistemi. sistemin. yazılım. yazılımı. departman. dil. dili. sertifika belgesi.` },
]
