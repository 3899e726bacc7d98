import type { ProviderSettings } from '@int/llm'
import type { ModelTask } from '@int/schema'
import type { Client } from '../helpers/client.ts'
import type { World } from '../http/world.ts'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { FAULTS } from '@int/llm/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { connectPostgres } from '../../server/database/postgres.ts'
import { addTask, addUnsureResume, configure, runTask } from '../http/model-tasks.ts'
import { askWith, handIn, OWN_KEY, takeTicket } from '../http/tickets.ts'
import { PLATFORM_KEYS } from '../http/world.ts'

const KEYS = [OWN_KEY, ...Object.values(PLATFORM_KEYS)]
/** As they are, and as they would look in JSON, an address, Base64 or hexadecimal. */
const FORMS = KEYS.flatMap(key => [key, encodeURIComponent(key), btoa(key).slice(0, -3), Array.from(new TextEncoder().encode(key), byte => byte.toString(16).padStart(2, '0')).join('')])

function expectNoKey(text: string, where: string): void {
  for (const form of FORMS)
    expect(text.includes(form), `${where} holds a key`).toBe(false)
}

/** Everything that travels between a client and the server, both ways. */
function recordTraffic(): { traffic: string[], stop: () => void } {
  const traffic: string[] = []
  const original = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input)
    const response = await original(input, init)
    if (!url.includes('/api/'))
      return response
    traffic.push(url, JSON.stringify(init?.headers ?? {}), typeof init?.body === 'string' ? init.body : '', JSON.stringify(Array.from(response.headers)), await response.clone().text())
    return response
  }
  return {
    traffic,
    stop: () => {
      globalThis.fetch = original
    },
  }
}

async function dumpPostgres(url: string): Promise<string> {
  const client = connectPostgres(url, 1)
  const tables = await client<{ name: string }[]>`select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('public', 'drizzle')`
  const parts: string[] = []
  for (const { name } of tables)
    parts.push(name, JSON.stringify(await client.unsafe(`select * from ${name}`)))
  await client.end()
  return parts.join('\n')
}

async function filesIn(directory: string): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (entry.isFile())
      files.set(entry.name, await readFile(join(entry.parentPath, entry.name), 'latin1'))
  }
  return files
}

/** Known keys go through every operation and every fault; then everything that the server wrote is searched for them. The server's timeout is short. */
export function canarySuite(world: World): void {
  const { llm } = world

  describe('a key', () => {
    const { traffic, stop } = recordTraffic()
    afterAll(stop)

    const tasksOf = async (client: Client): Promise<ModelTask[]> => {
      const tailor = await addTask(client)
      return [tailor, { scenario: 'read-vacancy', vacancyId: tailor.vacancyId }, { scenario: 'parse-resume', resumeId: (await addUnsureResume(client)).id }]
    }

    it('of the platform\'s or one\'s own is used in every operation and every fault', async () => {
      for (const platform_provider of ['openai', 'gemini_flash'] as const) {
        await configure(world, { platform_provider, platform_model: platform_provider === 'openai' ? 'gpt-4.1-mini' : 'gemini-2.5-flash' })
        const own: ProviderSettings = platform_provider === 'openai'
          ? { provider: 'openai', apiKey: OWN_KEY, baseUrl: llm.openAiUrl, timeoutMs: 500 }
          : { provider: 'gemini', apiKey: OWN_KEY, baseUrl: llm.url, timeoutMs: 500 }
        const model = platform_provider === 'openai' ? 'gpt-4.1-nano' : 'gemini-2.5-flash-lite'
        for (const fault of [undefined, ...FAULTS]) {
          const { client } = await world.person('super_admin')
          for (const task of fault === undefined ? await tasksOf(client) : (await tasksOf(client)).slice(0, 1)) {
            llm.always(fault)
            await runTask(client, task)
            const ticket = await takeTicket(client, task, { provider: own.provider, model })
            const { body } = await handIn(client, ticket, await askWith(own, ticket))
            if (body.kind === 'again')
              await handIn(client, body.ticket, await askWith(own, body.ticket))
            llm.reset()
          }
          await client.request('PUT', `/api/models/keys/${own.provider}`, { json: { keyHint: OWN_KEY.slice(-4) } })
          await client.request('GET', '/api/models/keys')
          await client.request('GET', '/api/account/export')
        }
      }
      expect(traffic.length).toBeGreaterThan(500)
    }, 240_000)

    it('is in no request to the server and no response', () => {
      expectNoKey(traffic.join('\n'), 'The traffic')
    })

    it('is in no log', () => {
      expect(world.server().output()).toContain('LLM_KEY_REJECTED')
      expectNoKey(world.server().output(), 'The log')
    })

    it('is in no row and no file', async () => {
      const files = await filesIn(world.dataDirectory)
      for (const [name, text] of files)
        expectNoKey(text, name)
      if (world.dialect === 'postgresql') {
        const dump = await dumpPostgres(process.env.DATABASE_URL!)
        expect(dump).toContain('0815')
        expectNoKey(dump, 'The dump')
        return
      }
      expect(Array.from(files.keys())).toEqual(expect.arrayContaining(['bespoke.db', 'bespoke.db-wal']))
      expect(files.get('bespoke.db')! + files.get('bespoke.db-wal')!).toContain('0815')
    })
  })
}
