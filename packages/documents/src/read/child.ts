/**
 * The process in which a stranger's file is read. Takes the bytes on standard input and answers with one JSON value on standard output;
 * whoever started it watches clock, memory and answer, and kills it without asking.
 */
import { Buffer } from 'node:buffer'
import { writeSync } from 'node:fs'
import process from 'node:process'
import { buffer } from 'node:stream/consumers'
import { DomainError } from '@int/schema'
import { readFile } from './read-file.ts'

export interface ChildRequest {
  now: string
  fileName?: string
  /** Whether the text of scanned pages is recognised; without it they are only counted. */
  recognise?: boolean
  /** Where the recognition's files were copied to. */
  assetsDirectory?: string
}

/** The file descriptor on which each scanned page is announced before it is begun: "done pages" on a line. */
const PROGRESS = 3

function announce(done: number, pages: number): void {
  writeSync(PROGRESS, `${done} ${pages}\n`)
}

async function answer(): Promise<unknown> {
  try {
    const request = JSON.parse(process.argv[2] ?? '{}') as ChildRequest
    const bytes = new Uint8Array(await buffer(process.stdin))
    const recognition = request.recognise === true && { assetsDirectory: request.assetsDirectory, onPage: announce }
    const { type, result, photo, scanned } = await readFile(bytes, { now: new Date(request.now), fileName: request.fileName, recognition })
    return { ok: { type, result, photo: photo && Buffer.from(photo).toString('base64'), scanned } }
  }
  catch (error) {
    return {
      error: error instanceof DomainError
        ? { code: error.code, params: error.params }
        : { code: 'INTERNAL', params: {} },
    }
  }
}

// Libraries' own remarks must not mix with the answer.
console.log = () => {}
// A damaged PDF makes its reader reject promises that nobody waits for; what counts is the answer.
process.on('unhandledRejection', () => {})
process.stdout.write(JSON.stringify(await answer()), () => process.exit(0))
