import { expect, test } from 'vitest'
import { createWriters } from './writers.ts'

test('everybody who wrote is told of once, until they write again', async () => {
  const writers = createWriters()
  const told: string[][] = []
  const tell = (ids: string[]) => void told.push(ids)
  for (const id of ['a', 'b', 'a']) writers.add(id)
  await writers.tellOf(tell)
  await writers.tellOf(tell)
  writers.add('b')
  await writers.tellOf(tell)
  expect(told).toEqual([['a', 'b'], [], ['b']])
})

test('whom it could not tell of is kept, with who wrote meanwhile', async () => {
  const writers = createWriters()
  writers.add('a')
  const failing = writers.tellOf(async () => {
    writers.add('b')
    throw new Error('no connection')
  })
  await expect(failing).rejects.toThrow('no connection')
  const told: string[] = []
  await writers.tellOf((ids) => void told.push(...ids))
  expect(told.toSorted()).toEqual(['a', 'b'])
})
