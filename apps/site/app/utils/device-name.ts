import Bowser from 'bowser'

export interface DeviceName {
  /** `Firefox 145`; `undefined` where it does not say. */
  browser: string | undefined
  /** `Windows 10`, `Android 15`. */
  system: string | undefined
  kind: 'phone' | 'tablet' | 'computer'
}

/** Reads from a browser's user agent what a person would call the device. */
export function readDevice(userAgent: string | null): DeviceName {
  // The library refuses an empty text.
  const { browser, os, platform } = Bowser.parse(userAgent || '-')
  return {
    browser: join(browser.name, browser.version?.split('.')[0]),
    // Windows says 10 for every version since, and macOS 10.15: a number that is not true is left out.
    system: join(os.name, os.name === 'Windows' || os.name === 'macOS' ? undefined : os.version?.split('.')[0]),
    kind: platform.type === 'mobile' ? 'phone' : platform.type === 'tablet' ? 'tablet' : 'computer',
  }
}

function join(name: string | undefined, version: string | undefined): string | undefined {
  return name ? [name, version].filter(Boolean).join(' ') : undefined
}
