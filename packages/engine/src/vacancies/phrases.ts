/** What opens a demand or a duty without adding to it. */
const LEAD = /^(?:you(?:['’]?ll| will| should| must| have| are| can| need to| bring|['’]ve)|the (?:ideal |successful )?candidate (?:will|should|must|has)|have|has|be|being|to|must|we are looking for|we expect|proven|demonstrated|demonstrable|strong|solid|good|excellent|deep|hands-on|in-depth|thorough|basic|working|extensive|significant|some|prior|previous|experience (?:in|with|of)|knowledge (?:of|in)|understanding of|familiarity with|ability to|able to|capacity to|skilled in|proficiency (?:in|with)|proficient (?:in|with)|exposure to|expertise (?:in|with)|interest in|a|an|the|du (?:hast|bist|wirst|kannst|solltest)|sie (?:haben|sind)|sehr gute|gute|erste|fundierte|mehrjährige|kenntnisse (?:in|im|von|der)|erfahrung (?:in|im|mit)|vous (?:serez|avez|êtes|devez)|bonne|excellente|connaissance (?:de|des|du)|maîtrise (?:de|des|du)|expérience (?:en|de|dans)|experiencia (?:en|con)|conocimientos? (?:de|en)|experiência (?:em|com)|conhecimentos? (?:de|em)|je|jij|ervaring met|kennis van|du (?:har|er|kan|skal)|erfaring med|kendskab til|досвід (?:роботи )?[зув]?|знання|вміння|опыт (?:работы )?(?:с|в|по)?|знание|умение|doświadczenie (?:w|z)|znajomość|umiejętność)\s+/iu

/** A statement as a short phrase: its opening words and its end cut off; `undefined` where nothing is left that could be met. */
export function phraseOf(text: string): string | undefined {
  const bare = text.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}(]+/u, '').replace(/[\s.;:,!]+$/u, '')
  let cut = bare
  for (let round = 0; round < 8 && LEAD.test(cut); round++)
    cut = cut.replace(LEAD, '')
  const phrase = cut.length < 3 || cut.split(' ').length < 2 ? bare : cut
  const letters = phrase.match(/\p{L}/gu)?.length ?? 0
  if (letters < 4 || /\?$/.test(text.trim()))
    return undefined
  return phrase.length <= 160 ? phrase : phrase.slice(0, phrase.lastIndexOf(' ', 160)).replace(/[\s,;:]+$/u, '')
}
