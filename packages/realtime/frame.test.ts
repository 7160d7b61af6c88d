import { expect, test } from 'vitest'
import { createFrameMaker } from './frame.ts'

test('one message is a frame as it is', () => {
  expect(createFrameMaker()(['{"type":300}']).toString()).toBe('{"type":300}')
})

test('messages and lists of messages become one list', () => {
  const frame = createFrameMaker()(['{"a":1}', '[{"b":1},{"c":1}]', '{"d":"[é]"}'])
  expect(JSON.parse(frame.toString())).toEqual([{ a: 1 }, { b: 1 }, { c: 1 }, { d: '[é]' }])
})

test('the same messages give the same bytes, others do not', () => {
  const frameOf = createFrameMaker()
  const first = frameOf(['{"a":1}', '{"b":1}'])
  expect(frameOf(['{"a":1}', '{"b":1}'])).toBe(first)
  expect(frameOf(['{"a":1}', '{"b":2}']).toString()).toBe('[{"a":1},{"b":2}]')
})
