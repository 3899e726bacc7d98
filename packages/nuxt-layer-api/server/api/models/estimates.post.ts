import type { ModelEstimate } from '@int/schema'
import { modelEstimateInputSchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { estimateTask } from '../../services/models/estimate-task.ts'
import { readInput } from '../../utils/input.ts'
import { requireUser } from '../../utils/session.ts'

/** What a task would send and cost. */
export default defineEventHandler(async (event): Promise<ModelEstimate> => {
  const user = await requireUser(event)
  const { task, model } = await readInput(event, modelEstimateInputSchema)
  return estimateTask(user, task, model)
})
