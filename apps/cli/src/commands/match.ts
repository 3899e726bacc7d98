import type { MatchReport } from '@int/schema'
import { matchResume } from '@int/engine/scoring'
import { command, jsonOption } from '../arguments.ts'
import { EXIT } from '../failure.ts'
import { readResumeFile, readVacancyFile } from '../input.ts'
import { print, table } from '../output.ts'

export const match = command({
  name: 'match',
  description: 'Say how well a resume fits a vacancy, and why',
  files: ['RESUME', 'VACANCY'],
  options: jsonOption,
  run: async ([resume = '', vacancy = ''], { json }) => {
    const now = new Date()
    const { language, requirements } = await readVacancyFile(vacancy)
    const { content } = await readResumeFile(resume, now)
    print(matchResume(content, requirements, { now, vacancyLanguage: language }), json === true, toText)
    return EXIT.done
  },
})

/** A score for people to read; without a readable requirement there is none. */
export function scoreText({ score, band }: MatchReport): string {
  return score === null
    ? 'can’t tell'
    : `${score} of 100 (${band})`
}

function toText(report: MatchReport): string {
  return [
    `Match: ${scoreText(report)}`,
    table(report.requirements.map(({ verdict, importance, term, evidence }) => [`  ${verdict}`, importance, term, evidence[0]?.path ?? ''])),
    ...report.notes.map(note => note.message),
  ].join('\n')
}
