import { expect, test } from 'vitest'
import { answerTo } from './answer-to.ts'

test('only the form that was sent gets its refusal', () => {
  const answer = { refusal: {}, values: { intent: 'substitute', mandate: 'm1' } }
  expect(answerTo(answer, { intent: 'substitute', mandate: 'm1' })).toBe(answer)
  expect(answerTo(answer, { intent: 'substitute', mandate: 'm2' })).toBeUndefined()
  expect(answerTo(answer, { intent: 'change' })).toBeUndefined()
  expect(answerTo(undefined, { intent: 'change' })).toBeUndefined()
})
