import type { BrowserContext, Page } from '@playwright/test'
import { Buffer } from 'node:buffer'

/** Where a secret was found that has no business there. */
export interface Canary {
  /** Places, once every answer so far has been looked through. */
  hits: () => Promise<string[]>
  /** Looks through what a page's browser keeps: storage of every kind, cookies, the page itself. */
  search: (page: Page) => Promise<string[]>
  /** How many requests to `origin` were looked at. */
  requests: () => number
}

/** The secret as it is, in an address, and inside base64 at each of its three offsets. */
function spellings(secret: string): string[] {
  const coded = [0, 1, 2].map(offset => Buffer.from(`${' '.repeat(offset)}${secret}`).toString('base64').slice(offset + 2, -4))
  return [secret, encodeURIComponent(secret), ...coded]
}

/** Watches all that a browser sends to `origin` and gets from it for a secret. */
export function watchFor(secret: string, context: BrowserContext, origin: string): Canary {
  const wanted = spellings(secret)
  const found = (text: string): boolean => wanted.some(spelling => text.includes(spelling))
  const places: string[] = []
  const looking: Promise<void>[] = []
  let count = 0

  context.on('request', (request) => {
    if (!request.url().startsWith(origin))
      return
    count++
    looking.push((async () => {
      const sent = `${request.url()}\n${JSON.stringify(await request.allHeaders().catch(() => ({})))}\n${request.postDataBuffer()?.toString('latin1') ?? ''}`
      if (found(sent))
        places.push(`request ${request.method()} ${request.url()}`)
      const response = await request.response().catch(() => null)
      const got = response && `${JSON.stringify(await response.allHeaders().catch(() => ({})))}\n${(await response.body().catch(() => Buffer.alloc(0))).toString('latin1')}`
      if (got && found(got))
        places.push(`response to ${request.method()} ${request.url()}`)
    })())
  })

  return {
    hits: async () => {
      await Promise.all(looking)
      return places
    },
    requests: () => count,
    search: async (page) => {
      const kept = await page.evaluate(whatIsKept)
      kept.cookies = JSON.stringify(await page.context().cookies())
      return Object.entries(kept).filter(([, text]) => found(text)).map(([place]) => place)
    },
  }
}

/** Runs in the page. */
async function whatIsKept(): Promise<Record<string, string>> {
  const databases = await Promise.all((await indexedDB.databases()).map(({ name = '' }) => new Promise<string>((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = async () => {
      const stores = Array.from(opening.result.objectStoreNames)
      const rows = await Promise.all(stores.map(store => new Promise((found) => {
        const reading = opening.result.transaction(store).objectStore(store).getAll()
        reading.onsuccess = () => found(reading.result)
      })))
      resolve(JSON.stringify(rows))
    }
  })))
  return {
    localStorage: JSON.stringify(localStorage),
    sessionStorage: JSON.stringify(sessionStorage),
    indexedDB: databases.join('\n'),
    caches: JSON.stringify(globalThis.isSecureContext ? await caches.keys() : []),
    history: JSON.stringify(history.state),
    windowName: window.name,
    html: document.documentElement.outerHTML,
  }
}
