import { expect, test } from 'vitest'
import { Journal } from './journal.ts'
import type { UpdateWrite } from './update-log.ts'

const update = (key: string): UpdateWrite => ({ key, data: new Uint8Array([1]) })

const turn = () => new Promise((resolve) => setImmediate(resolve))

/** A journal whose saves a test lets through one by one. */
function slowJournal() {
  const batches: string[][] = []
  const pending: PromiseWithResolvers<void>[] = []
  const failures: unknown[] = []
  const committed: number[] = []
  const journal: Journal = new Journal({
    save(batch) {
      batches.push(batch.map((write) => write.key))
      const saving = Promise.withResolvers<void>()
      pending.push(saving)
      return saving.promise
    },
    onCommitted: () => committed.push(journal.committed),
    onFailed: (error) => failures.push(error),
  })
  return { journal, batches, pending, failures, committed }
}

test('a write leaves at once; what comes meanwhile leaves together', async () => {
  const { journal, batches, pending, committed } = slowJournal()
  journal.write(update('a'))
  expect(batches).toEqual([['a']])
  journal.write(update('b'))
  journal.write(update('c'))
  await turn()
  expect(batches).toEqual([['a']])
  expect([journal.written, journal.committed]).toEqual([3, 0])
  pending[0]?.resolve()
  await turn()
  expect(batches).toEqual([['a'], ['b', 'c']])
  pending[1]?.resolve()
  await journal.settled()
  expect(committed).toEqual([1, 3])
})

test('after a failure nothing is saved any more', async () => {
  const { journal, batches, pending, failures } = slowJournal()
  journal.write(update('a'))
  await turn()
  journal.write(update('b'))
  pending[0]?.reject(new Error('No space'))
  await journal.settled()
  journal.write(update('c'))
  await turn()
  expect(batches).toEqual([['a']])
  expect(failures).toEqual([new Error('No space')])
  expect(journal.failed).toBe(true)
  expect(journal.committed).toBe(0)
})

test('a journal that is told to fail says so once', async () => {
  const { journal, batches, failures, pending } = slowJournal()
  journal.write(update('a'))
  journal.fail(new Error('Broken text'))
  journal.write(update('b'))
  pending[0]?.reject(new Error('No space'))
  await journal.settled()
  expect(batches).toEqual([['a']])
  expect(failures).toEqual([new Error('Broken text')])
})
