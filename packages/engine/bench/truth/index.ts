import type { LineCase, TruthCase } from './case.ts'
import { accountantPt } from './accountant.pt.ts'
import { assistantEn } from './assistant.en.ts'
import { baristaUk } from './barista.uk.ts'
import { BORROWED } from './borrowed.ts'
import { chefFr } from './chef.fr.ts'
import { designerEn } from './designer.en.ts'
import { developerEn } from './developer.en.ts'
import { electricianPl } from './electrician.pl.ts'
import { engineerRu } from './engineer.ru.ts'
import { FIFTH_BATCH } from './freshFifth.ts'
import { FIRST_BATCH } from './freshFirst.ts'
import { FOURTH_BATCH } from './freshFourth.ts'
import { SECOND_BATCH } from './freshSecond.ts'
import { SEVENTH_BATCH } from './freshSeventh.ts'
import { SIXTH_BATCH } from './freshSixth.ts'
import { THIRD_BATCH } from './freshThird.ts'
import { NORDIC_LINES, WHOLE_CLAIMS } from './generalClaims.ts'
import { hotelEn } from './hotel.en.ts'
import { lawyerEs } from './lawyer.es.ts'
import { LINES } from './lines.ts'
import { managerDe } from './manager.de.ts'
import { marketerEn } from './marketer.en.ts'
import { MORE_LINES } from './moreLines.ts'
import { nurseDe } from './nurse.de.ts'
import { nurseEn } from './nurse.en.ts'
import { nurseEs } from './nurse.es.ts'
import { plannerNl } from './planner.nl.ts'
import { researcherEn } from './researcher.en.ts'
import { salesEn } from './sales.en.ts'
import { sellerFr } from './seller.fr.ts'
import { socialNl } from './social.nl.ts'
import { solicitorEn } from './solicitor.en.ts'
import { SUMMARY_CASES } from './summaries.ts'
import { teacherFr } from './teacher.fr.ts'
import { teacherUk } from './teacher.uk.ts'
import { THING_LINES } from './things.ts'
import { warehousePl } from './warehouse.pl.ts'
import { welderDe } from './welder.de.ts'

/** Whole resumes. */
export const RESUME_CASES: TruthCase[] = [nurseEn, welderDe, developerEn, chefFr, lawyerEs, teacherUk, accountantPt, plannerNl, warehousePl, engineerRu, salesEn, researcherEn, nurseDe, hotelEn, teacherFr, nurseEs, socialNl, solicitorEn, baristaUk, marketerEn, assistantEn, designerEn, electricianPl, sellerFr, managerDe, ...SUMMARY_CASES]

function resumeOf({ language, position, line }: LineCase): unknown {
  return {
    language,
    personalInfo: { fullName: 'N. N.' },
    experience: [{ company: 'X', position, highlights: [line] }],
    education: [],
    skills: [],
  }
}

const LINE_CASES: TruthCase[] = [...LINES, ...MORE_LINES, ...THING_LINES, ...NORDIC_LINES].map(one => ({
  name: `${one.position}, ${one.language}`,
  base: resumeOf(one),
  fabricated: one.lies.map(([lie, text]) => [lie, '/experience/0/highlights/0', text]),
  faithful: one.same.map(text => ['/experience/0/highlights/0', text]),
}))

export const TRUTH_CASES: TruthCase[] = [...RESUME_CASES, ...FIRST_BATCH, ...SECOND_BATCH, ...THIRD_BATCH, ...FOURTH_BATCH, ...FIFTH_BATCH, ...SIXTH_BATCH, ...SEVENTH_BATCH, ...WHOLE_CLAIMS, ...BORROWED, ...LINE_CASES]
