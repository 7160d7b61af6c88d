import { expect, test } from 'vitest'
import { createTurn } from './turn.ts'

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

test('what comes in one turn is handled at once, and what follows it after that', async () => {
  const happened: unknown[] = []
  const turn = createTurn<string>((items) => happened.push(items))
  turn.after(() => happened.push('before'))
  turn.add('a')
  turn.after(() => happened.push('after'))
  await Promise.resolve()
  turn.add('b')
  expect(happened).toEqual(['before'])
  await nextTurn()
  expect(happened).toEqual(['before', ['a', 'b'], 'after'])
  turn.add('c')
  await nextTurn()
  expect(happened.slice(3)).toEqual([['c']])
})
