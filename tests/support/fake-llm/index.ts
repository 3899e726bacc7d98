// The fake provider lives with the room it stands in for; packages import it as '@int/llm/testing'.
export * from '../../../packages/llm/testing/index.ts'
