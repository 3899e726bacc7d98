import { describe, expect, it } from 'vitest'
import { readDevice } from '../app/utils/device-name'

describe('a device by its user agent', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36', { browser: 'Chrome 142', system: 'Windows', kind: 'computer' }],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0', { browser: 'Microsoft Edge 142', system: 'Windows', kind: 'computer' }],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15', { browser: 'Safari 26', system: 'macOS', kind: 'computer' }],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', { browser: 'Firefox 145', system: 'Linux', kind: 'computer' }],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1', { browser: 'Safari 26', system: 'iOS 18', kind: 'phone' }],
    ['Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36', { browser: 'Chrome 142', system: 'Android 15', kind: 'phone' }],
  ])('is what a person calls it: %s', (userAgent, device) => {
    expect(readDevice(userAgent)).toEqual(device)
  })

  it.each([null, '', '-'])('stays nameless where nothing is said (%j)', (userAgent) => {
    expect(readDevice(userAgent)).toEqual({ browser: undefined, system: undefined, kind: 'computer' })
  })
})
