import { expect, test } from 'vitest'
import { answerTo } from './answer-to.ts'

test('a refusal goes to the form it answers', () => {
  const refusal = { code: 'agenda.title-missing', values: {}, fields: {} }
  const answer = { refusal, values: { act: 'rename', speerpunt: 'a', title: '' } }
  expect(answerTo(answer, 'rename', 'a')).toBe(answer)
  expect(answerTo(answer, 'rename', 'b')).toBeUndefined()
  expect(answerTo(answer, 'add')).toBeUndefined()
  expect(answerTo(undefined, 'rename', 'a')).toBeUndefined()
  expect(answerTo(null, 'rename', 'a')).toBeUndefined()
})
