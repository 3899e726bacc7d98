import { existsSync } from 'node:fs'
import process from 'node:process'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Chromium's switches for a machine without a display, a GPU or a network. */
export const BROWSER_ARGS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0
    ? ['--no-sandbox']
    : []),
]

/** Where a Chromium is: the system's, else the one that comes from npm (Linux x64); `undefined` = the one Playwright installed. */
export async function browserPath(): Promise<string | undefined> {
  const system = SYSTEM.find(path => existsSync(path))
  if (system !== undefined)
    return system
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return undefined
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}
