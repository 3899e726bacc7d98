import type { Budget } from '@int/schema'
import { defineEventHandler } from 'h3'
import { readBudget } from '../../services/usage/spend-budget.ts'
import { requireRole } from '../../utils/session.ts'

export default defineEventHandler(async (event): Promise<Budget> => {
  await requireRole(event, 'super_admin')
  return readBudget()
})
