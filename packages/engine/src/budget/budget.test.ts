import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alertsAt, nextDay, nextMonth, OPERATION_RATE, secondsUntil, takeToken, toMicros, toUsd, utcDay, utcMonth } from './index.ts'

const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })

describe('windows', () => {
  it('turn over at midnight UTC and on the first of the month', () => {
    const lastSecond = new Date('2026-12-31T23:59:59.999Z')
    expect([utcDay(lastSecond), utcMonth(lastSecond)]).toEqual(['2026-12-31', '2026-12'])
    expect(nextDay(lastSecond).toISOString()).toBe('2027-01-01T00:00:00.000Z')
    expect(nextMonth(lastSecond).toISOString()).toBe('2027-01-01T00:00:00.000Z')
    expect(secondsUntil(nextDay(lastSecond), lastSecond)).toBe(1)
  })

  it('end after every instant they hold, in another day or month', () => {
    fc.assert(fc.property(instants, (now) => {
      expect(nextDay(now).getTime()).toBeGreaterThan(now.getTime())
      expect(nextDay(now).getTime() - now.getTime()).toBeLessThanOrEqual(86_400_000)
      expect(utcDay(new Date(nextDay(now).getTime() - 1))).toBe(utcDay(now))
      expect(utcMonth(new Date(nextMonth(now).getTime() - 1))).toBe(utcMonth(now))
      expect(utcMonth(nextMonth(now))).not.toBe(utcMonth(now))
    }))
  })
})

describe('money', () => {
  it('goes to micro-dollars and back without loss', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), micros => toMicros(toUsd(micros)) === micros))
    expect(() => toMicros(1e12)).toThrow(RangeError)
  })

  it('alerts at 75, 90 and 100 percent', () => {
    expect(alertsAt(74_999_999, 100_000_000)).toEqual([])
    expect(alertsAt(75_000_000, 100_000_000)).toEqual([75])
    expect(alertsAt(90_000_000, 100_000_000)).toEqual([75, 90])
    expect(alertsAt(130_000_000, 100_000_000)).toEqual([75, 90, 100])
    expect(alertsAt(0, 0)).toEqual([75, 90, 100])
  })
})

describe('the limiter', () => {
  it('lets a burst of five through, then one a second', () => {
    let bucket
    const outcome: boolean[] = []
    for (const now of [0, 0, 0, 0, 0, 0, 500, 1000, 1000, 2000]) {
      const taken = takeToken(bucket, now)
      bucket = taken.bucket
      outcome.push(taken.allowed)
    }
    expect(outcome).toEqual([true, true, true, true, true, false, false, true, false, true])
  })

  it('never lets more through than burst + elapsed seconds, whatever the calls', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -200, max: 3000 }), { maxLength: 200 }), (steps) => {
      let bucket
      let now = 1000
      let latest = now
      let allowed = 0
      for (const step of steps) {
        now += step
        latest = Math.max(latest, now)
        const taken = takeToken(bucket, now)
        bucket = taken.bucket
        allowed += Number(taken.allowed)
        expect(taken.allowed || taken.retryAfter >= 1).toBe(true)
      }
      expect(allowed).toBeLessThanOrEqual(OPERATION_RATE.burst + (latest - 800) / 1000)
    }))
  })
})
