import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, describe, expect, it, vi } from 'vitest'

const dataDirectory = await mkdtemp(join(tmpdir(), 'bespoke-upkeep-'))
process.env.DATABASE_URL = ''
const { keepSettings, readSettings } = await import('../../server/utils/settings.ts')
keepSettings(readSettings({ HOST: '127.0.0.1', BESPOKE_DATA: dataDirectory }))
const { saveModelReply, listModelReplies } = await import('../../server/repositories/model-replies.ts')
const { createGeneration, listGenerations, listWholeGenerations } = await import('../../server/repositories/generations.ts')
const { createResume } = await import('../../server/repositories/resumes.ts')
const { createVacancy } = await import('../../server/repositories/vacancies.ts')
const { startDatabase, stopDatabase } = await import('../../server/utils/start.ts')
const { newGeneration, newResume, newUser, newVacancy } = await import('../helpers/rows.ts')

afterAll(async () => {
  vi.useRealTimers()
  await stopDatabase()
  await rm(dataDirectory, { recursive: true, force: true })
})

describe('a server that runs on', () => {
  it('removes what has expired and scores older rules again every ten minutes, not only when it starts', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
    await startDatabase()
    const user = await newUser()
    const resume = await createResume(user.id, newResume())
    const vacancy = await createVacancy(user.id, newVacancy())
    const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
    // The first upkeep, at the start, may still be running.
    await new Promise(resolve => setTimeout(resolve, 200))
    await createGeneration(user.id, newGeneration(resume, vacancy.id, { expiresAt: inMinutes(5) }))
    const kept = await createGeneration(user.id, newGeneration(resume, vacancy.id, { expiresAt: inMinutes(60) }))
    await saveModelReply(user.id, { question: randomUUID(), reply: '{}', expiresAt: inMinutes(15) })

    vi.advanceTimersByTime(9.9 * 60_000)
    await new Promise(resolve => setTimeout(resolve, 200))
    expect(await listWholeGenerations(user.id)).toHaveLength(2)

    vi.advanceTimersByTime(0.2 * 60_000)
    await expect.poll(async () => (await listWholeGenerations(user.id)).map(({ id }) => id), { interval: 20 }).toEqual([kept.id])
    await expect.poll(async () => (await listGenerations(user.id, {})).map(({ matchScoreBefore }) => matchScoreBefore), { interval: 20 }).not.toEqual([70])
    expect(await listModelReplies(user.id)).toHaveLength(1)

    vi.advanceTimersByTime(10 * 60_000)
    await expect.poll(() => listModelReplies(user.id), { interval: 20 }).toEqual([])
  })
})
