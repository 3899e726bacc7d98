import type { Statement } from './lines.ts'
import { ROLE_NOUN } from './title.ts'

const NOT_A_NAME = /^(?:the|this|our|your|us|you|me|we|role|job|position|team|company|opportunity|it|a|an|dich|sie|uns|vous|nous|ti|jou|dig|benefits|department|work|life|das|die|der|wir|det|den|de|het|dit|il|elle|ce|c|on|esta|este|o|el|la|un|une|to|vi|this role|here|what|where|who|when|if|in|at|for|there|he|she|ми|мы|это|це|join)(?:\s|$)/iu
const FORM = /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}\p{N}&.'-]*\s){1,4}(?:GmbH(?: & Co\. KG)?|AG|SE|SAS|SA|S\.A\.|S\.L\.|SL|Ltda?\.?|LLC|Inc\.?|Corp\.?|PLC|plc|B\.V\.|BV|N\.V\.|A\/S|ApS|AB|Oy|Sp\. z o\.o\.|e\.V\.|KG|ТОВ|ООО))(?![\p{L}\p{N}])/u
const SPEAKS = /^(?:At\s+)?(\p{Lu}[\p{L}\p{N}&.'-]*(?: \p{Lu}[\p{L}\p{N}&.'-]*){0,3}),?\s+(?:is (?:looking|hiring|seeking|searching|a|an|the|one)|are (?:looking|hiring)|sucht|ist (?:ein|eine)|recrute|recherche|est (?:un|une|le|la)|busca|es (?:una?|la|el)|é uma?|zoekt|is een|er en|søger|poszukuje)(?!\p{L})/u

/** The employer's name where the text tells it without a label: "About Acme", "Acme GmbH", "Acme is looking for". */
export function companyOf(source: string, statements: Statement[]): string | undefined {
  for (const line of source.split('\n').filter(text => text.length < 200)) {
    const about = /^[\s#*]*(?:About|Über|À propos d[eu']|Sobre|Over|Om|Why join|Join|Life at|Working at)\s+(\S.{1,49})$/u.exec(line)?.[1]?.replace(/[\s:?*]+$/u, '')
    if (about !== undefined && /^\p{Lu}/u.test(about) && !NOT_A_NAME.test(about) && about.split(' ').length <= 5)
      return about
  }
  // "Acme | Remote", "Acme · Berlin, Germany" under the title.
  for (const line of source.split('\n', 6)) {
    const name = /^\s*(\p{Lu}[^|·]{1,48}) [|·] [^|·]*(?:remote|hybrid|on-?site|, \p{Lu})/iu.exec(line.slice(0, 200))?.[1]?.trim()
    if (name !== undefined && !NOT_A_NAME.test(name) && !ROLE_NOUN.test(name))
      return name
  }
  for (const { text } of statements.slice(0, 30)) {
    const name = FORM.exec(text)?.[1] ?? SPEAKS.exec(text)?.[1]
    if (name !== undefined && !NOT_A_NAME.test(name.trim()))
      return name.trim()
  }
  return undefined
}
