/**
 * Short common words by language (BCP 47), for telling languages of the Latin and Cyrillic scripts apart.
 * Close languages keep mostly the words that the other lacks.
 */
export const STOPWORDS: Record<string, string> = {
  en: 'the and of to in is you for with that are be on as we our this have will your or from by an at it their who what which can not has was',
  de: 'der die das und ist nicht mit von zu den für ein eine auf dem wir sich im du sie oder bei als auch des dich sind wird unser deine ihre einen einer zum zur haben kenntnisse durch über',
  fr: 'le la les des et est une dans pour que qui sur vous nous avec au aux du par ce cette votre notre sont ou en plus vos nos être un son ses leur',
  es: 'el la los las y es una en para que del con por se al su un como más nuestro tu sus o te nos esta este ser años nuestra buscamos',
  pt: 'o os as e é uma em para que do da com por se ao não mais dos das um na no como você nossa nosso seu sua ou são será nos pela pelo à',
  it: 'il lo gli di e è una in per che del della con da al alla non si un nel nella le sono ai dei delle più nostro ci nostra come anche',
  nl: 'de het een en van is in op te voor met je dat die wij we niet zijn aan bij ook om naar jij ons onze als jouw wat of er kan binnen wordt',
  da: 'og i at er en et til på med for af du som vi der ikke den det har kan om dig vores eller din fra vil hos de være samt skal dine også',
  nb: 'og i å er en et til på med for av du som vi ikke den det har kan om deg vår eller din fra vil hos de være samt skal dine også oss noe',
  sv: 'och i att är en ett till på med för av du som vi inte den det har kan om dig vår eller din från vill hos de vara samt ska våra också oss',
  fi: 'ja on ei että se tai sekä ovat ole kun mutta niin olet meillä sinulla kuin myös voit meidän työ kanssa sinun hyvä',
  pl: 'i w na z do się nie jest że to oraz dla od po jak przez za ze są lub będzie nasz twój o co jako przy pracy nas masz',
  cs: 'a v na se je že to s z do pro jsou o nebo jak od za jako při jsme vás náš máte budete by které bude také práce',
  sk: 'a v na sa je že to s z do pre sú o alebo ako od za pri sme vás náš máte budete by ktoré bude tiež práca',
  hu: 'a az és hogy nem is egy van meg ha csak vagy mint de ez azt lesz számára munka be ki által való részére vagyunk',
  ro: 'și de la în cu pe nu este un o pentru că din care sau mai sunt ca prin al ai vei noastre noastră fi ale lui',
  tr: 've bir bu için ile de da olarak olan en daha çok ya veya gibi ne kadar sahip olması iş deneyim bilgi',
  vi: 'và của là có trong cho với được các không những một để người này bạn chúng tôi việc công kinh nghiệm làm',
  id: 'dan yang di untuk dengan ini dari dalam pada atau kami adalah akan anda tidak kerja memiliki dapat sebagai oleh',
  et: 'ja on ei et see või kui ning oma mis meie sinu töö kes ka oled sa me kogemus hea',
  hr: 'i u na je se za da su od s ili koji ne kao što o po biti naš rad rada te kod iskustvo',
  uk: 'і й в у на з що не до та є за як для або від про це ми ви наш ваш які буде роботи досвід ти твій при знання',
  ru: 'и в на с что не по для или от к из за как это мы вы наш ваш которые будет опыт работы у его есть мы при знание',
  bg: 'и в на с за да се от не е по или са като ще при ние вие нашия който опит работа сме има',
}

/** Language by script, where the script tells. */
export const SCRIPT_LANGUAGES: [script: string, tag: string][] = [
  ['Hangul', 'ko'],
  ['Hiragana', 'ja'],
  ['Katakana', 'ja'],
  ['Han', 'zh'],
  ['Arabic', 'ar'],
  ['Hebrew', 'he'],
  ['Greek', 'el'],
  ['Thai', 'th'],
  ['Devanagari', 'hi'],
  ['Georgian', 'ka'],
  ['Armenian', 'hy'],
]
