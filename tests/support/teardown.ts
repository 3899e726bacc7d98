import { rmSync } from 'node:fs'
import process from 'node:process'

/** Takes away the data directory that the run made for its server. */
export default function teardown(): void {
  if (process.env.BESPOKE_E2E_DATA)
    rmSync(process.env.BESPOKE_E2E_DATA, { recursive: true, force: true })
}
