import type { z } from 'zod'

/** What varies from run to run besides the input. */
export interface PromptContext {
  /** `YYYY-MM-DD`. */
  today: string
  /** Random, see `dataSlot`. */
  nonce: string
}

/** A prompt and the way back from the reply. */
export interface Prompt<Wire, Output> {
  system: string
  user: string
  /** `undefined` where the reply has the right form and yet nothing in it can be used; the model is then asked once more. */
  toOutput: (wire: Wire) => Output | undefined
}

/**
 * One thing a model is asked to do. `version` rises with every change of prompt or form, so that a cached reply is not taken for a new one.
 * Token ceilings are for the answer alone (thinking comes on top, see `outputCeiling`) and for prompt and form together.
 */
export interface Scenario<Input, Wire, Output> {
  name: string
  version: number
  wire: z.ZodType<Wire>
  temperature: number
  maxInputTokens: number
  maxAnswerTokens: number
  /** For the estimate before a run. */
  expectedAnswerTokens: number
  prompt: (input: Input, context: PromptContext) => Prompt<Wire, Output>
}
