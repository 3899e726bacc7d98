/** Asks for everything at once, in a thread of its own: who measures how long others wait must not wait for itself. */
import { Agent, get } from 'node:http'
import { performance } from 'node:perf_hooks'
import { parentPort, workerData } from 'node:worker_threads'

export interface Load { requests: { url: string, cookie: string }[] }
/** What became of each request, and after how many ms. */
export type Answers = { status: number, ms: number }[]

const { requests } = workerData as Load
const agent = new Agent({ maxSockets: requests.length })

function ask({ url, cookie }: Load['requests'][number]): Promise<Answers[number]> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie } }, (response) => {
      response.resume().once('end', () => resolve({ status: response.statusCode ?? 0, ms: performance.now() - begun }))
    }).once('error', reject)
  })
}

parentPort?.postMessage(await Promise.all(requests.map(ask)))
