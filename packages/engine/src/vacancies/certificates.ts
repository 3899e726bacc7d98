import { anyPhrase } from '../language/patterns.ts'

/** Certificates and licences by their short names; case counts, as the letters alone are words or initials elsewhere. */
const NAMED = /(?<![\p{L}\p{N}])(?:PMP|CAPM|PMI-ACP|CISSP|CISM|CISA|CRISC|CCSP|CEH|OSCP|CompTIA (?:Security|Network|A|Linux|Cloud|CySA|Project)\+?|Security\+|CCNA|CCNP|CCIE|CKA|CKAD|CKS|RHCE|RHCSA|LPIC-?\d?|MCSA|MCSE|AZ-\d{3}|DP-\d{3}|CSM|CSPO|PSM(?: I{1,3})?|PSPO|SAFe Agilist|CFA|CPA|ACCA|CIMA|CMA|FRM|CIPD|SHRM-(?:CP|SCP)|PHR|SPHR|CIPP\/?\w?|CDL|CNA|RN|LPN|BLS|ACLS|TEFL|CELTA|QTS|ISTQB|CBAP|TOGAF|CSCP|CPIM|CPSM|NEBOSH|IOSH|CSCS|LEED(?: AP)?|NCLEX|Steuerberater|Wirtschaftsprüfer)(?![\p{L}\p{N}])/gu

const PHRASES = new RegExp([
  anyPhrase(`(?:AWS|Azure|Google Cloud|GCP|Microsoft|Cisco|Oracle|Salesforce|SAP|Scrum(?: Master)?|ITIL|PRINCE2|Kubernetes|Docker|Six Sigma|Lean Six Sigma|HubSpot|Google Analytics|Google Ads|Tableau|Databricks|Snowflake|dbt|ISTQB|VMware|Red Hat|Terraform|DevOps|Agile|SAFe)[\\p{L} -]{0,40}? (?:certifi(?:ed|cation|cations|cate)|zertifi\\p{L}+)`).source,
  anyPhrase(`(?:certifica(?:ção|ción|tion|zione)|zertifizierung|certyfikat|certificering|сертифікат|сертификат) (?:em |en |de |in )?(?:AWS|Azure|GCP|Google Cloud|Microsoft|Cisco|Oracle|SAP|Scrum|ITIL|PMP|PRINCE2|Databricks|Snowflake|dbt|ISTQB)`).source,
  anyPhrase(`certified (?:\\p{L}+ ){0,3}(?:accountant|architect|developer|administrator|scrum master|product owner|professional|engineer|nurse|teacher|welder|trainer|coach|auditor|manager|instructor|technician|electrician)`).source,
  anyPhrase(`(?:valid |clean |full )?driver['’]?s? licen[cs]e|driving licen[cs]e|führerschein(?: (?:der )?klasse \\p{Lu}+)?|fahrerlaubnis|permis (?:b|de conduire)|carn[eé]t? de conducir|permiso de conducir|licencia de conducir|carta de condução|carteira de habilitação|cnh|rijbewijs(?: b)?|kørekort(?: b| kategori b)?|водійськ\\p{L}+ (?:права|посвідчення)|права категорії \\p{Lu}|водительск\\p{L}+ (?:права|удостоверение)|права категории \\p{Lu}|prawo jazdy(?: kat(?:egorii|\\.) \\p{Lu})?|prawa jazdy(?: kat(?:egorii|\\.) \\p{Lu})?`).source,
  anyPhrase(`(?:forklift|nursing|teaching|professional|medical|pharmacy|trade|real estate|insurance|bar|state) licen[cs]e|teaching (?:certificate|credential)|approbation|staplerschein|security clearance|(?:top )?secret clearance|first aid certificate|food hygiene certificate|truckcertifikat|autorisation som \\p{L}+`).source,
].join('|'), 'giu')

export interface FoundCertificate {
  name: string
  start: number
  end: number
}

/** Certificates and licences that a text names, in order. */
export function certificatesIn(text: string): FoundCertificate[] {
  const hits = [...text.matchAll(NAMED), ...text.matchAll(PHRASES)]
    .map(({ 0: name, index }) => ({ name: name.trim(), start: index, end: index + name.length }))
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
  return hits.filter((hit, at) => !hits.some((other, position) => position < at && other.end > hit.start))
}
