import { visibleText } from './mask.ts'

/** What sets aside rules, with what is set aside, in either order: "ignore … instructions". One pair a language. */
const OVERRIDES: { verb: RegExp, noun: RegExp }[] = [
  // en
  { verb: /\b(?:ignor|disregard|forget|overrid|bypass|drop)\w*/i, noun: /\b(?:instructions?|rules?|prompts?|guidelines?|polic(?:y|ies)|directions?|constraints?)\b/i },
  // de, nl, da, sv, no
  { verb: /(?<!\p{L})(?:ignorier|missacht|vergiss|vergesst|negeer|vergeet|ignorer|bortse|glem|glöm)/iu, noun: /(?:anweisung|regeln|vorgaben|instructie|regels|instruks|instruktion|regler)/i },
  // fr, es, it, pt
  { verb: /(?<!\p{L})(?:ignor|oubli|olvid|dimentic|esque[cç])/iu, noun: /(?:instruction|consigne|règle|instruccion|regla|istruzion|regol|instruç|regra)/i },
  // pl, cs, tr
  { verb: /(?:zignoruj|zapomnij|ignoruj|zapomeň|yok say|unut)/i, noun: /(?:instrukcj|zasad|polece|instrukc|pravid|talimat|kural)/i },
  // ru, uk, bg
  { verb: /(?:игнорир|забудь|ігнор|забрав)/i, noun: /(?:инструкц|правил|указан|інструкц|вказів)/i },
  // zh, ja, ko
  { verb: /(?:忽略|无视|無視|忘记|忘れ|무시|잊)/, noun: /(?:指示|指令|规则|規則|ルール|命令|지시|명령|규칙)/ },
  // ar, he, hi, fa
  { verb: /(?:تجاهل|انس|נא להתעלם|התעלם|שכח|अनदेखा|भूल|نادیده)/, noun: /(?:تعليمات|قواعد|أوامر|הוראות|כללים|निर्देश|नियम|دستور)/ },
]

/** Speech to a machine, and marks that only a machine's input has. No resume and no vacancy needs any of it. */
const SIGNS: RegExp[] = [
  // Turns and roles of chats.
  /<\|\w{1,40}\|>|\[\/?(?:INST|SYSTEM|SYS)\]|<<\/?SYS>>|<\/?(?:system|assistant|instructions?|prompt)\b/i,
  /#{1,6}\s*system\b|\b(?:system|developer) message\b|(?:^|[\n.!?])\s*assistant\s*:|"role"\s*:\s*"/i,
  // What a person is not to see, and what ends a document before its end.
  /<!--|\[\/\/\]\s*:\s*#|display\s*:\s*none|font-size\s*:\s*0|color\s*:\s*white/i,
  /<\s{0,4}\/?\s{0,4}data\b|(?:^|\n)\s*```|-{3,}\s*(?:BEGIN|END)\b|[}\]]\s*[}\]]\s*(?:\n|$)/i,
  // A machine by name, with what it is to do.
  /\b(?:dear|hey|attention|note (?:to|for)|message (?:to|for))\s(?:.{0,20}\s)?(?:AI|LLMs?|language models?|chatgpt|assistants?|bots?|(?:recruiting|screening|hiring) (?:software|systems?))\b/i,
  /\byou are now\b|\bdo anything now\b|\bjailbreak\b|\b(?:new|next) (?:instructions?|task)\s*:|\bfor the rest of this (?:task|conversation)\b|\bearlier in this conversation\b|\bfrom now on\b/i,
  // What is claimed to be settled already.
  /\b(?:has|have) (?:confirmed|approved|checked|agreed)\b.{0,80}[«»"“”„‟]|\bpolicy update\b|\b(?:test of your|obey)/i,
  // "Write «…»": what is to be said, in quotation marks, behind a word that tells somebody to say it.
  /\b(?:write|state|add|put|say|reply|answer|respond|output|print|insert|append|appear|rank)\b[^\n]{0,60}[«»"“”„‟<{]/i,
  /(?<!\p{L})(?:schreib|écri[st]|escrib|scrivi|escreva|napisz|напиши|скажи)[^\n]{0,30}[«»"“”„‟]|書いて|写上|라고 쓰|اكتب|כתוב|लिखें/iu,
]

/**
 * Whether a text tells a machine what to do. Such text is kept from models and no ground for anything; the person's document keeps it.
 * No list of phrases is complete: what it misses is still held to form, quotes and facts.
 */
export function isInstruction(text: string): boolean {
  const seen = visibleText(text)
  return SIGNS.some(sign => sign.test(seen)) || OVERRIDES.some(({ verb, noun }) => verb.test(seen) && noun.test(seen))
}

/** The lines of a text that tell no machine what to do. */
export function withoutInstructions(text: string): string {
  return isInstruction(text)
    ? text.split('\n').filter(line => !isInstruction(line)).join('\n')
    : text
}
