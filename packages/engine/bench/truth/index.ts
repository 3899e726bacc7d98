import type { TruthCase } from './case.ts'
import { chefFr } from './chef.fr.ts'
import { developerEn } from './developer.en.ts'
import { lawyerEs } from './lawyer.es.ts'
import { nurseEn } from './nurse.en.ts'
import { teacherUk } from './teacher.uk.ts'
import { welderDe } from './welder.de.ts'

export const TRUTH_CASES: TruthCase[] = [nurseEn, welderDe, developerEn, chefFr, lawyerEs, teacherUk]
