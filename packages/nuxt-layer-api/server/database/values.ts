import { randomUUID } from 'node:crypto'

/** The instant of this call, as it is stored and sent. Databases' own clocks and formats differ, so they are not asked. */
export function now(): string {
  return new Date().toISOString()
}

/** What every new row begins with. */
export function newRow(): { id: string, createdAt: string, updatedAt: string } {
  const instant = now()
  return { id: randomUUID(), createdAt: instant, updatedAt: instant }
}
