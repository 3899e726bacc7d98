import type { ModelOffer } from '@int/schema'
import { defineEventHandler } from 'h3'
import { readModelOffer } from '../../services/models/platform-model.ts'
import { requireUser } from '../../utils/session.ts'

/** Which ways to a model there are. */
export default defineEventHandler(async (event): Promise<ModelOffer> => readModelOffer(await requireUser(event)))
