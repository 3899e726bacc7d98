import type { Ask } from './ask.ts'
import type { Fault } from './faults.ts'
import type { MeteredCall } from './meter.ts'
import type { Mode } from './replies.ts'

export interface FakeLlmOptions {
  /** 0, the default, takes a free one. */
  port?: number
  /** The only keys that are let in; by default any key is. */
  keys?: string[]
  /** Pause between the words of a slow drip. */
  dripMs?: number
}

/** What the fake provider remembers between calls. */
export interface State {
  options: FakeLlmOptions
  scripted: Fault[]
  always: Fault | undefined
  mode: Mode
  texts: string[]
  calls: MeteredCall[]
  asks: Ask[]
}
