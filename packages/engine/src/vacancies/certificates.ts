import { anyPhrase } from '../language/patterns.ts'

/** Certificates and licences by their short names; case counts, as the letters alone are words or initials elsewhere. */
const NAMED = /(?<![\p{L}\p{N}])(?:PMP|CAPM|PMI-ACP|CISSP|CISM|CISA|CRISC|CCSP|CEH|OSCP|CompTIA (?:Security|Network|A|Linux|Cloud|CySA|Project)\+?|Security\+|CCNA|CCNP|CCIE|CKA|CKAD|CKS|RHCE|RHCSA|LPIC-?\d?|MCSA|MCSE|AZ-\d{3}|DP-\d{3}|CSM|CSPO|PSM(?: I{1,3})?|PSPO|SAFe Agilist|CFA|CPA|ACCA|CIMA|CMA|FRM|CIPD|SHRM-(?:CP|SCP)|PHR|SPHR|CIPP\/?\w?|CDL|CNA|RN|LPN|BLS|ACLS|TEFL|CELTA|QTS|ISTQB|CBAP|TOGAF|CSCP|CPIM|CPSM|NEBOSH|IOSH|CSCS|LEED(?: AP)?|NCLEX|CEN|TNCC|CCRN|PALS|NIHSS|GCIH|GSEC|GPEN|GCFA|GIAC \p{Lu}{3,5}|MD-10[12]|MS-900|SC-\d{3}|PL-\d{3}|AI-\d{3}|CFE|CIA|EA|PE license|FE|SIE|HACCP|VCA(?: VOL| Basis)?|SEP|NVQ(?: level)?(?: \d)?|City & Guilds|Gas Safe|SMSTS|SSSTS|IPAF|PASMA|CPCS|NPORS|Safe Pass|ATI|PGCE|QTLS|ICAgile|GMP|CIPS|MCIPS|ACA|CTA|AAT|NMC PIN|HCPC|GMC|ADR|AdA|AEVO|SCC|MRICS|RICS|CEng|IEng|CSEP|TISAX|ServSafe|CPR|CRCM|NASM|ACE-CPT|RYA|Wirtschaftsprüfer|CRC|CREA|OAB)(?![\p{L}\p{N}])/gu

const PHRASES = new RegExp([
  anyPhrase(`(?:AWS|Azure|Google Cloud|GCP|Microsoft|Cisco|Oracle|Salesforce|SAP|Scrum(?: Master)?|ITIL|PRINCE2|Kubernetes|Docker|Six Sigma|Lean Six Sigma|HubSpot|Google Analytics|Google Ads|Tableau|Databricks|Snowflake|dbt|ISTQB|VMware|Red Hat|Terraform|DevOps|Agile|SAFe)[\\p{L} -]{0,40}? (?:certifi(?:ed|cation|cations|cate)|zertifi\\p{L}+)`).source,
  anyPhrase(`(?:certifica(?:ção|ción|tion|zione)|zertifizierung|certyfikat|certificering|сертифікат|сертификат) (?:em |en |de |in )?(?:AWS|Azure|GCP|Google Cloud|Microsoft|Cisco|Oracle|SAP|Scrum|ITIL|PMP|PRINCE2|Databricks|Snowflake|dbt|ISTQB)`).source,
  anyPhrase(`certified (?:\\p{L}+ ){0,3}(?:accountant|architect|developer|administrator|scrum master|product owner|professional|engineer|nurse|teacher|welder|trainer|coach|auditor|manager|instructor|technician|electrician)`).source,
  anyPhrase(`(?:valid |clean |full )?driver['’]?s? licen[cs]e|driving licen[cs]e|führerschein(?: (?:der )?(?:klasse )?\\p{Lu}{1,2}\\d?(?!\\p{L}))?|fahrerlaubnis(?: der klasse \\p{Lu}{1,2})?|permis (?:b|de conduire)|carn[eé]t? de conducir|permiso de conducir|licencia de conducir|carta de condução|carteira de habilitação|cnh|rijbewijs(?: b)?|kørekort(?: b| kategori b)?|водійськ\\p{L}+ (?:права|посвідчення)|права категорії \\p{Lu}|водительск\\p{L}+ (?:права|удостоверение)|права категории \\p{Lu}|prawo jazdy(?: kat(?:egorii|\\.) \\p{Lu})?|prawa jazdy(?: kat(?:egorii|\\.) \\p{Lu})?`).source,
  anyPhrase(`(?:qualified teacher status|accounting technician(?: qualification)?|manual handling(?: cert\\p{L}*)?|reach truck licen[cs]e|(?:in-house or external )?(?:flt|forklift|counterbalance|reach truck) (?:licen[cs]e|certificate)|licen[cs]ed practical nurse|registered nurse licen[cs]e|\\p{Lu}{2,3} rn licen[cs]e|rn licen[cs]e|chauffeur licen[cs]e|class [abc] cdl|private pilot licen[cs]e|enhanced dbs)`).source,
  anyPhrase(`(?:erste-hilfe-(?:kurs|schein|ausbildung)\\p{L}*|ersthelfer\\p{L}*|hochvoltschein|hochvoltqualifikation|gabelstaplerschein|flurförderschein|schweißerschein|sachkundenachweis|sachkunde(?: \\p{Lu}\\p{L}+(?: von \\p{Lu}\\p{L}+)?)?|ausbildereignung(?:sschein)?|ada-schein|gesundheitszeugnis|trainerschein|personenbeförderungsschein|führungszeugnis|kranschein|meisterbrief|examen als \\p{L}+)`).source,
  anyPhrase(`(?:caces(?: \\d)?|habilitation électrique|diplôme d['’]état(?: \\p{L}+)?|carte professionnelle|carné de carretillero|carnet de carretillero|carnet de manipulador|carné de manipulador de alimentos|título de monitor|colegiad[oa]|cédula profissional|carteira profissional|certificado de aptidão profissional|crea ativo|coren ativo|carta de pesados|big-registratie|rijbewijs (?:be|ce|c|b)|heftruckcertificaat|chauffeurskaart|b-körkort|körkort|legitimerad \\p{L}+|hygienpass|gaffeltruckcertifikat|jordemoderautorisation|patente b|řidičský průkaz(?: sk\\. \\p{Lu})?)`).source,
  anyPhrase(`(?:аккредитаци\\p{L}+(?: по специальности)?|медицинск\\p{L}+ книжк\\p{L}+|санитарн\\p{L}+ книжк\\p{L}+|санітарн\\p{L}+ книжк\\p{L}+|сертифікат НАБУ|посвідченн\\p{L}+ водія(?: категорії \\p{Lu})?|група допуску|\\p{Lu}{1,3} група допуску|групп\\p{L} допуска|uprawnie\\p{L}+ (?:sep|udt|budowlan\\p{L}+)|certyfikat\\p{L}* kompetencji(?: zawodowych)?|książeczk\\p{L}+ (?:sanepid\\p{L}*|sanitarn\\p{L}+)|badania sanitarno-epidemiologiczne|prawo wykonywania zawodu|uprawnienia na wózki)`).source,
  anyPhrase(`(?:\\p{Lu}[\\p{L}\\d+-]{1,14} ){1,3}(?:certification|certificate)(?!s)`).source,
  anyPhrase(`(?:forklift|nursing|teaching|professional|medical|pharmacy|trade|real estate|insurance|bar|state) licen[cs]e|teaching (?:certificate|credential)|approbation|staplerschein|security clearance|(?:top )?secret clearance|first aid certificate|food hygiene certificate|truckcertifikat|autorisation som \\p{L}+`).source,
].join('|'), 'giu')

/** Without one of these pieces no phrase of `PHRASES` can stand in a text; looking for them is a tenth of the work. */
const MAY_HOLD = /certif|certyf|licen[cs]|lizen|zertif|сертиф|schein|fahrerlaubnis|permis|carn[eé]|cart[ae] |carteira|cnh|rijbewijs|k[oö]rkort|kørekort|воді|води|прав|аккред|акред|ksi[aą][zż]ecz|badania|uprawn|praw[oa] |clearance|teacher status|technician|manual handling|dbs|approbation|autorisa|dipl[oô]me d|habilit|caces|colegiad|c[eé]dula|eignung|legitim|hygien|patente|řidič|meisterbrief|examen|zeugnis|sachkunde|ersthelf|erste|hochvolt|big-|heftruck|chauffeur|cdl|crea |coren|t[ií]tulo|книжк|допуск/iu

export interface FoundCertificate {
  name: string
  start: number
  end: number
}

/** Certificates and licences that a text names, in order. */
export function certificatesIn(text: string): FoundCertificate[] {
  const hits = [...text.matchAll(NAMED), ...MAY_HOLD.test(text) ? text.matchAll(PHRASES) : []]
    .map(({ 0: name, index }) => ({ name: name.trim(), start: index, end: index + name.length }))
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
  return hits.filter((hit, at) => !hits.some((other, position) => position < at && other.end > hit.start))
}
