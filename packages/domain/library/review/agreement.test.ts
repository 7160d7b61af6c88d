import { expect, test } from 'vitest'
import { agreementOf } from './agreement.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 4, 1, hour))
const ans = (verdict: 'akkoord' | 'nog-niet' | null, hour: number) => ({
  reviewer: 'ans',
  verdict,
  saidAt: verdict && at(hour),
})
const bo = { reviewer: 'bo', verdict: 'akkoord' as const, saidAt: at(12) }

test.each([
  ['none', []],
  ['awaited', [bo, ans(null, 0)]],
  ['not-yet', [bo, ans('nog-niet', 12)]],
  ['awaited', [ans('nog-niet', 12), bo, ans(null, 0)]],
  ['agreed', [ans('nog-niet', 9), bo, ans('akkoord', 12)]],
  ['changed', [bo, ans('akkoord', 9)]],
])('%s: %j', (agreement, said) => {
  expect(agreementOf(said, at(10))).toBe(agreement)
})
