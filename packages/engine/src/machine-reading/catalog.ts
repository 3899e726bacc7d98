import type { FindingSeverity, MachineRule } from '@int/schema'

/** What a rule needs to be judged: the content alone, any file's layout, or the pages or the flow of one kind of file. */
type Needs = 'content' | 'file' | 'written' | 'pdf' | 'docx'

/** A rule: how much its breach harms, why, and what to do about it. The sentences' `{placeholders}` are the finding's params. */
export interface MachineRuleEntry {
  severity: FindingSeverity
  needs: Needs
  reason: string
  fix: string
}

/**
 * What harms the reading of a resume by applicant-tracking systems. Vendors publish little, so a rule stands here only where the harm follows
 * from how text is taken out of a PDF or a Word file, or from which fields such systems ask for. Nothing here changes a score.
 */
export const MACHINE_RULE_CATALOG: Record<MachineRule, MachineRuleEntry> = {
  NAME_MISSING: { severity: 'error', needs: 'content', reason: 'There is no name, so the file becomes a candidate without one.', fix: 'Write your full name as the first line.' },
  EMAIL_MISSING: { severity: 'error', needs: 'content', reason: 'There is no e-mail address; most systems use it to tell candidates apart and to answer.', fix: 'Add an e-mail address to your contacts.' },
  EMAIL_MALFORMED: { severity: 'error', needs: 'content', reason: '"{value}" is not an e-mail address that a program recognises.', fix: 'Write it as name@example.com, without spaces or words for the signs.' },
  PHONE_MISSING: { severity: 'warning', needs: 'content', reason: 'There is no phone number; many forms ask for one.', fix: 'Add a phone number with its country code.' },
  PHONE_MALFORMED: { severity: 'warning', needs: 'content', reason: '"{value}" does not look like a phone number to a program.', fix: 'Write digits with the country code, such as +44 20 7946 0958.' },
  LOCATION_MISSING: { severity: 'note', needs: 'content', reason: 'There is no place; searches by region will not find you.', fix: 'Add the city and country you live in; a street is not needed.' },
  URL_MALFORMED: { severity: 'warning', needs: 'content', reason: '"{value}" is not an address that a program can follow.', fix: 'Write the whole address, such as https://example.com/name.' },
  LINK_WITHOUT_TEXT: { severity: 'warning', needs: 'file', reason: 'A link leads to {url}, but the words on the page do not say so; whoever reads only text loses it.', fix: 'Show the address itself instead of a word like "{value}".' },
  CONTACT_NOT_TEXT: { severity: 'error', needs: 'written', reason: '"{value}" is in your contacts but not in the text of the file.', fix: 'Write contacts as text, not as an icon or a picture.' },
  CONTACT_IN_MARGIN: { severity: 'error', needs: 'file', reason: '"{value}" stands only in the header or footer of the page, which many programs skip.', fix: 'Move your contacts into the body of the first page.' },

  PERIOD_MISSING: { severity: 'warning', needs: 'content', reason: '"{value}" has no dates, so it counts for no time at all.', fix: 'Add when it began and when it ended.' },
  PERIOD_BACKWARDS: { severity: 'error', needs: 'content', reason: '"{value}" ends ({end}) before it begins ({start}).', fix: 'Swap or correct the two dates.' },
  PERIOD_IN_FUTURE: { severity: 'warning', needs: 'content', reason: '"{value}" begins in the future ({start}).', fix: 'Check the year.' },
  DATE_UNREADABLE: { severity: 'warning', needs: 'written', reason: 'The dates of "{value}" were not read back as they were written.', fix: 'Choose the date format with month names, such as Mar 2021.' },
  DATE_FORMATS_MIXED: { severity: 'note', needs: 'file', reason: 'Dates are written in several ways ({value}), which makes a program guess.', fix: 'Write all dates in one way.' },

  EXPERIENCE_MISSING: { severity: 'warning', needs: 'content', reason: 'There is no work experience; years of experience will count as none.', fix: 'Add jobs, internships or freelance work under Experience.' },
  EDUCATION_MISSING: { severity: 'note', needs: 'content', reason: 'There is no education; a vacancy that wants a degree filters by it.', fix: 'Add your highest degree or your training.' },
  SKILLS_MISSING: { severity: 'warning', needs: 'content', reason: 'There is no list of skills; searches by keyword look there first.', fix: 'Add the tools and methods that you really use.' },
  SECTION_EMPTY: { severity: 'note', needs: 'content', reason: 'An entry of the section "{section}" says nothing.', fix: 'Fill it in or remove it.' },
  SECTION_LEFT_OUT: { severity: 'note', needs: 'written', reason: 'The section "{section}" is left out of this document.', fix: 'Show it again in the choices of the document, if a machine should read it.' },
  SECTION_TITLE_UNUSUAL: { severity: 'warning', needs: 'content', reason: 'The heading "{value}" is not one by which programs know a section.', fix: 'Use a usual one, such as "{section}".' },
  DESCRIPTION_MISSING: { severity: 'warning', needs: 'content', reason: '"{value}" says nothing about what you did there.', fix: 'Add one to five points with results.' },
  WORDS_LOST: { severity: 'error', needs: 'written', reason: '{count} words of the resume are not in the text of the file, among them "{value}".', fix: 'Export it again; if it stays so, choose another template.' },
  FIELD_MISREAD: { severity: 'warning', needs: 'written', reason: '"{value}" was read back as "{read}".', fix: 'Choose an ATS template, or fill that field by hand in the form.' },

  COLUMNS: { severity: 'warning', needs: 'pdf', reason: 'Page {page} has columns side by side; simple programs read straight across them.', fix: 'Choose a template with one column.' },
  PROSE_IN_SIDE_COLUMN: { severity: 'warning', needs: 'pdf', reason: 'A narrow column holds running text ("{value}"), which is cut into many short lines.', fix: 'Keep the side column for short lists.' },
  TABLE: { severity: 'warning', needs: 'docx', reason: 'The text stands in a table, whose cells programs join in their own order.', fix: 'Use paragraphs and lists instead of tables.' },
  TEXT_BOX: { severity: 'error', needs: 'docx', reason: 'Text stands in a text box, which many programs leave out.', fix: 'Move it into the body of the document.' },
  TEXT_IN_MARGIN: { severity: 'warning', needs: 'docx', reason: 'The header or footer says "{value}", which many programs skip.', fix: 'Keep nothing there that is not also in the body.' },
  TEXT_SMALL: { severity: 'warning', needs: 'file', reason: 'The text is {value} pt in size; people and text recognition have trouble below {least} pt.', fix: 'Choose a larger size, or use more pages.' },
  LINES_TIGHT: { severity: 'note', needs: 'pdf', reason: 'Lines are only {value} times the size of the text apart; close lines run together in text recognition.', fix: 'Give the lines more space.' },
  MARGINS_TIGHT: { severity: 'note', needs: 'pdf', reason: 'The text comes within {value} mm of the edge of page {page}; printers cut there.', fix: 'Choose wider margins.' },
  TEXT_HIDDEN: { severity: 'error', needs: 'file', reason: 'The file holds text that nobody sees ("{value}"). It is taken for an attempt to deceive.', fix: 'Remove it.' },

  FONT_NOT_EMBEDDED: { severity: 'warning', needs: 'pdf', reason: 'The font {value} is not in the file, so it looks and may read differently elsewhere.', fix: 'Export with embedded fonts.' },
  FONT_UNUSUAL: { severity: 'note', needs: 'file', reason: 'The font {value} draws signs instead of letters, or letters that are hard to recognise.', fix: 'Use a plain text font.' },
  GLYPH_UNMAPPED: { severity: 'error', needs: 'file', reason: 'Some characters have no meaning for a program ("{value}"): it reads gaps or boxes.', fix: 'Export from another program, or choose another font.' },
  LIGATURE: { severity: 'warning', needs: 'file', reason: 'Letters are joined into one sign in "{value}", so a search for the word does not find it.', fix: 'Switch ligatures off.' },
  CHARACTER_UNUSUAL: { severity: 'note', needs: 'content', reason: '"{value}" holds signs that look like letters but are others ({characters}).', fix: 'Type the word again with ordinary letters.' },
  BULLET_UNUSUAL: { severity: 'note', needs: 'file', reason: 'Lines begin with "{value}", which a program may take for a word.', fix: 'Use ordinary bullets: •, – or -.' },
  ICON: { severity: 'note', needs: 'content', reason: '"{value}" holds the picture signs {characters}, which programs drop or misread.', fix: 'Say it in words.' },

  IMAGE_ONLY: { severity: 'error', needs: 'file', reason: 'The file holds pictures and hardly any text: to a program it is empty.', fix: 'Export it as text from the program it was written in.' },
  PICTURE: { severity: 'note', needs: 'file', reason: 'The file holds {count} pictures. Programs ignore them, and some employers may not look at photos.', fix: 'Leave the photo out where it is not customary.' },
  FILE_LARGE: { severity: 'warning', needs: 'file', reason: 'The file is {value} MB; many forms take at most {most} MB.', fix: 'Make pictures smaller or leave them out.' },
  PAGES_MANY: { severity: 'note', needs: 'pdf', reason: 'There are {count} pages; beyond the second hardly anyone reads on.', fix: 'Fit it to two pages, or leave out what matters least.' },
  FILE_NAME_UNUSUAL: { severity: 'note', needs: 'file', reason: 'The file is called "{value}", which does not tell whose it is or which not every system accepts.', fix: 'Call it by your name, the company and the role.' },
  FILE_UNTAGGED: { severity: 'note', needs: 'pdf', reason: 'The file has no tags, so programs and screen readers guess what is a heading and in which order to read.', fix: 'Export a tagged PDF.' },
  TRACKED_CHANGES: { severity: 'error', needs: 'docx', reason: 'The file holds tracked changes; some programs read what was deleted.', fix: 'Accept all changes and save it again.' },

  SKILL_BARS: { severity: 'warning', needs: 'content', reason: '"{value}" rates a skill by signs or per cent, which mean nothing to a program.', fix: 'Say the level in a word, or only name the skill.' },
  ACRONYM_UNEXPLAINED: { severity: 'note', needs: 'content', reason: '"{value}" is never written out; a search for the full words does not find you.', fix: 'Write it once in both ways, such as "{expansion}".' },
  BULLET_LONG: { severity: 'note', needs: 'content', reason: 'A point has {count} words; long ones are cut off in summaries.', fix: 'Split it into points of one result each.' },
}
