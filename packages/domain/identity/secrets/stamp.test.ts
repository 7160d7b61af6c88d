import { expect, test } from 'vitest'
import { judgeStamp, soonest, stampOf } from './stamp.ts'

const secret = 'only-for-this-test'
const shown = new Date('2026-12-01T10:00:00Z')
const after = (ms: number) => new Date(shown.getTime() + ms)
const stamp = stampOf(secret, 'link', shown)

test('a form that comes back in the time that people take is fine', () => {
  expect(judgeStamp(secret, 'link', { stamp, now: after(soonest) })).toBe('fine')
  expect(judgeStamp(secret, 'link', { stamp, now: after(soonest - 1) })).toBe('too-soon')
  expect(judgeStamp(secret, 'link', { stamp, now: after(86_400_001) })).toBe('too-late')
})

test('a stamp of another moment, another link or another secret is none', () => {
  const now = after(60_000)
  const earlier = stamp.replace(/^\d+/, String(shown.getTime() - 10_000))
  expect(judgeStamp(secret, 'link', { stamp: earlier, now })).toBe('forged')
  expect(judgeStamp(secret, 'other', { stamp, now })).toBe('forged')
  expect(judgeStamp('guessed', 'link', { stamp, now })).toBe('forged')
  for (const nonsense of ['', '.', 'x.y', `${stamp}é`])
    expect(judgeStamp(secret, 'link', { stamp: nonsense, now })).toBe('forged')
})
