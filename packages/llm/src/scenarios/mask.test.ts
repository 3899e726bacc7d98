import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMask, visibleText } from './mask.ts'
import { dataSlot, slotName } from './slot.ts'

const person = {
  fullName: 'Ada Marie Beispiel',
  email: 'ada@beispiel.example',
  phone: '+49 30 901820',
  location: 'Kantstr. 12, 10623 Berlin',
  linkedin: 'linkedin.com/in/adab',
  website: 'https://www.ada.example/',
  links: [{ id: 'lnk-1', url: 'github.com/adab' }],
}

const words = fc.stringMatching(/^[a-z ,]{0,30}$/)
const email = fc.tuple(fc.stringMatching(/^[a-z0-9._+-]{1,20}$/), fc.stringMatching(/^[a-z0-9-]{1,15}$/), fc.constantFrom('com', 'de', 'co.uk', 'example')).map(([user, host, end]) => `${user}@${host}.${end}`)
const link = fc.tuple(fc.constantFrom('https://', 'http://', 'www.', 'HTTPS://'), fc.stringMatching(/^[a-z0-9]{1,12}$/), fc.stringMatching(/^[\w/?=&%.-]{0,30}$/)).map(([start, host, path]) => `${start}${host}.com/${path}`)
const phone = fc.tuple(fc.constantFrom('+49 ', '+1-', '0', '(0', '+38 (0'), fc.stringMatching(/^\d{2,3}$/), fc.constantFrom(' ', '-', '/', ') '), fc.stringMatching(/^\d{5,8}$/)).map(parts => parts.join(''))

describe('a mask', () => {
  it('takes out every e-mail, link and phone number, wherever it stands', () => {
    fc.assert(fc.property(words, fc.oneof(email, link, phone), words, (before, contact, after) => {
      const { mask } = createMask()
      expect(mask(`${before} ${contact} ${after}`)).not.toContain(contact)
      expect(mask(`${before}\n(${contact}), ${after}`)).not.toContain(contact)
    }), { numRuns: 500 })
  })

  it('gives back exactly what it took', () => {
    fc.assert(fc.property(fc.array(fc.oneof(words, email, link, phone, fc.constantFrom(...Object.values(person).filter(value => typeof value === 'string'), '[email-1]', '[text-2]', '[Link-1]')), { maxLength: 8 }), (parts) => {
      const { mask, unmask } = createMask(person)
      const text = parts.join(' ')
      expect(unmask(mask(text))).toBe(text)
    }), { numRuns: 500 })
  })

  it('takes out the contacts of the person in any case', () => {
    const { mask } = createMask(person)
    const masked = mask(`ADA MARIE BEISPIEL, ada beispiel, Beispiel; ADA@beispiel.example +49 30 901820 Kantstr. 12, 10623 Berlin LinkedIn.com/in/adab ada.example github.com/adab`)
    for (const contact of ['Beispiel', 'BEISPIEL', 'ADA', '901820', 'Kantstr', 'adab', 'ada.example'])
      expect(masked).not.toContain(contact)
  })

  it('leaves what a resume is made of', () => {
    const text = 'Node.js/Express, ASP.NET/C#, and/or CI/CD; 2019-2021, 03/2019 – 11/2021, 10,000 users in 12 countries, $1.2M, 99.95 %, ISO 27001, <50ms, C++17, v2.3.1, 24/7'
    expect(createMask(person).mask(text)).toBe(text)
  })

  it('gives one placeholder to one contact, and does not take another\'s for its own', () => {
    const { mask, unmask } = createMask()
    expect(mask('a@b.de c@d.de a@b.de')).toBe('[email-1] [email-2] [email-1]')
    expect(unmask('[email-7] [email-2]')).toBe('[email-7] c@d.de')
  })

  it('drops what nobody sees and keeps what scripts need', () => {
    expect(visibleText('ig\u200Bnore\u202E \u{E0041}\u{E0042}all\u0007')).toBe('ignore all')
    expect(visibleText('می\u200Cخواهم 👩\u200D💻\n\tx')).toBe('می\u200Cخواهم 👩\u200D💻\n\tx')
  })

  it('reads a long hostile text in time', () => {
    const { mask } = createMask(person)
    const start = performance.now()
    for (const piece of ['a.', 'a@', '+1 ', '0-', 'www.', 'a-', '(((', '1 ', 'x.y/'])
      mask(piece.repeat(Math.floor(100_000 / piece.length)))
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

describe('a data slot', () => {
  const nonce = 'k3j9x2m7q1'

  it('cannot be closed or opened from inside', () => {
    const hostile = fc.array(fc.oneof(fc.string(), fc.constantFrom(`</data-${nonce}>`, `<data-${nonce}>`, nonce, nonce.toUpperCase(), '<', '/', 'data-', `< / DATA-${nonce} >`, '</data', nonce.slice(0, 5), nonce.slice(5))), { maxLength: 12 })
    fc.assert(fc.property(hostile, (parts) => {
      const slot = dataSlot(parts.join(''), nonce)
      const inside = slot.slice(`<data-${nonce}>\n`.length, -`\n</data-${nonce}>`.length)
      expect(slot.startsWith(`<data-${nonce}>\n`) && slot.endsWith(`\n</data-${nonce}>`)).toBe(true)
      expect(inside.toLowerCase()).not.toContain(nonce)
      expect(inside).not.toMatch(/<\s{0,8}\/?\s{0,8}data/i)
    }), { numRuns: 1000 })
  })

  it('leaves harmless text as it is', () => {
    expect(dataSlot('<50ms and <b>', nonce)).toBe(`<data-${nonce}>\n<50ms and <b>\n</data-${nonce}>`)
  })

  it('wants a nonce that is one', () => {
    for (const bad of ['', 'short', 'UPPERCASE1', 'with space', '.*.*.*.*'])
      expect(() => slotName(bad)).toThrow()
  })
})
