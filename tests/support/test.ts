import type { BrowserContext } from '@playwright/test'
import { test as base, expect } from '@playwright/test'

const MARK = 'Content Security Policy violated:'

/** Collects what the pages of a context did against the server's content security policy. */
export async function watchPolicy(context: BrowserContext): Promise<string[]> {
  const violations: string[] = []
  await context.addInitScript((mark) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
      console.error(mark, effectiveDirective, blockedURI, `${sourceFile}:${lineNumber}`)
    })
  }, MARK)
  context.on('console', (message) => {
    if (message.text().startsWith(MARK) || /violates the following Content Security Policy/i.test(message.text()))
      violations.push(`${message.page()?.url()}: ${message.text()}`)
  })
  return violations
}

/** Playwright's test, which fails when a page broke the content security policy on the way. */
export const test = base.extend({
  context: async ({ context }, use) => {
    const violations = await watchPolicy(context)
    await use(context)
    expect(violations).toEqual([])
  },
})
