import { expect, test } from 'vitest'
import { readFrame } from './read-frame.ts'

test('updates of the text are taken out, the rest stays as it was', () => {
  const presence = { type: 100, data: { cursor: 3 } }
  const frame = [presence, { type: 301, update: 'AAA=', v2: false }, { type: 301, update: 'AAB=' }]
  expect(readFrame(JSON.stringify(frame))).toEqual({
    updates: ['AAA=', 'AAB='],
    rest: JSON.stringify([presence]),
  })
})

test('a frame of updates alone leaves nothing', () => {
  expect(readFrame('[{"type":301,"update":"AAA="}]')).toEqual({ updates: ['AAA='], rest: null })
})

test.each([
  'ping',
  '[{"type":100,"data":{}}]',
  '{"type":301',
  '{"type":301,"update":"AAA="}',
  '[{"type":301,"update":"AAA=","guid":"inside"}]',
  '[{"type":301,"update":"AAA=","v2":true}]',
  '[{"type":301,"update":7}]',
  '[null,"\\"type\\":301"]',
])('%s is left to the room', (text) => {
  expect(readFrame(text)).toEqual({ updates: [], rest: text })
})
