export * from './limiter.ts'
export * from './money.ts'
export * from './windows.ts'
