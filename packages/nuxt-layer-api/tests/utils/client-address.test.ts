import { describe, expect, it } from 'vitest'
import { addressBehind, visitorNetwork } from '../../server/utils/client-address.ts'

const SOCKET = '10.0.0.1'

describe('where a request comes from', () => {
  it.each([
    ['the socket, whatever is forwarded, without a proxy', 0, '203.0.113.9', SOCKET],
    ['the socket where the proxy forwards nothing', 1, undefined, SOCKET],
    ['what the one proxy says', 1, '203.0.113.9', '203.0.113.9'],
    ['what the one proxy says, not what it was told', 1, '198.51.100.1, 203.0.113.9', '203.0.113.9'],
    ['what the outer of two proxies says', 2, '198.51.100.1,203.0.113.9, 10.0.0.2', '203.0.113.9'],
    ['who came in past the outer proxy', 2, '203.0.113.9', '203.0.113.9'],
    ['the socket where the proxy writes no address', 1, 'unknown', SOCKET],
    ['an address of version 6', 1, '2001:db8::1', '2001:db8::1'],
  ])('is %s', (_, proxies, forwarded, address) => {
    expect(addressBehind(proxies, SOCKET, forwarded)).toBe(address)
  })

  it('is unknown where the socket is', () => {
    expect(addressBehind(0, undefined, '203.0.113.9')).toBeUndefined()
  })
})

describe('who counts as one visitor', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:2::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['::ffff:cb00:7109', '203.0.113.9'],
    ['unknown', 'unknown'],
  ])('%s comes from %s', (address, network) => {
    expect(visitorNetwork(address)).toBe(network)
  })
})
