import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { Journal } from './journal.ts'
import { docOf, RoomText } from './room-text.ts'
import type { StoredUpdate, UpdateWrite } from './update-log.ts'

/** Rows as the database would hold them after the writes. */
function rowsAfter(writes: UpdateWrite[]): StoredUpdate[] {
  const rows = new Map<string, Uint8Array>()
  for (const { key, data, replaces = [] } of writes) {
    for (const replaced of replaces) rows.delete(replaced)
    rows.set(key, data)
  }
  return [...rows].map(([key, data]) => ({ id: 1n, key, data, materialised: false }))
}

function roomText(stored: StoredUpdate[] = []) {
  const writes: UpdateWrite[] = []
  const journal = new Journal({
    save: async (batch) => void writes.push(...batch),
    onCommitted: () => {},
    onFailed: (error) => {
      throw error
    },
  })
  const text = new RoomText(stored, journal)
  const saved = async () => {
    await journal.settled()
    return docOf([...stored, ...rowsAfter(writes)])
      .getText('words')
      .toJSON()
  }
  return { text, saved, writes, journal }
}

/** A writer and its updates, one per word. */
function updatesOf(words: string[]): string[] {
  const doc = new Y.Doc()
  const updates: string[] = []
  doc.on('update', (update: Uint8Array) => updates.push(Buffer.from(update).toString('base64')))
  const text = doc.getText('words')
  for (const word of words) text.insert(text.length, word)
  return updates
}

test('what was written is saved and can be asked for', async () => {
  const { text, saved } = roomText()
  text.apply(updatesOf(['een ', 'twee']))
  expect(await saved()).toBe('een twee')
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Buffer.from(text.getYDocUpdate(null) ?? '', 'base64'))
  expect(doc.getText('words').toJSON()).toBe('een twee')
})

test('an update that waited for another is saved when the other comes', async () => {
  const { text, saved } = roomText()
  const [first = '', second = ''] = updatesOf(['een ', 'twee'])
  expect(text.apply([second])).toBeNull()
  expect(await saved()).toBe('')
  expect(text.apply([first])).not.toBeNull()
  expect(await saved()).toBe('een twee')
})

test('what is already there is not saved again', async () => {
  const { text, writes, journal } = roomText()
  const updates = updatesOf(['een', 'twee'])
  text.apply(updates)
  expect(text.apply(updates)).toBeNull()
  await journal.settled()
  expect(writes).toHaveLength(1)
})

test('a client computes the same snapshot hash from the same text', () => {
  const { text } = roomText()
  const doc = new Y.Doc()
  doc.getText('words').insert(0, 'gelijk')
  doc.getText('words').delete(1, 2)
  text.apply([Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')])
  const own = Y.encodeSnapshot(Y.snapshot(doc))
  expect(text.getSnapshotHash()).toBe(createHash('sha256').update(own).digest('base64'))
})

test('many rows become one, and nothing of the text is lost', async () => {
  const words = Array.from({ length: 1100 }, (_, number) => `${number} `)
  const { text, writes, saved, journal } = roomText()
  for (const update of updatesOf(words)) text.apply([update])
  await journal.settled()
  expect(rowsAfter(writes).length).toBeLessThan(120)
  text.compact(20)
  await journal.settled()
  expect(rowsAfter(writes)).toHaveLength(1)
  expect(await saved()).toBe(words.join(''))
})

test('rows that were found are replaced too', async () => {
  const first = roomText()
  for (const update of updatesOf(['a', 'b', 'c'])) first.text.apply([update])
  await first.journal.settled()
  const second = roomText(rowsAfter(first.writes))
  second.text.compact(2)
  await second.journal.settled()
  expect(rowsAfter([...first.writes, ...second.writes])).toHaveLength(1)
  expect(
    docOf(rowsAfter([...first.writes, ...second.writes]))
      .getText('words')
      .toJSON(),
  ).toBe('abc')
})

test('what is no update harms nothing that comes with it', async () => {
  const { text, saved } = roomText()
  const [first = '', second = ''] = updatesOf(['een ', 'twee'])
  text.apply([first, 'AQECAwQFBgcICQ==', '', '!!!', second])
  expect(await saved()).toBe('een twee')
})

test('a document inside the document is not there', () => {
  const { text } = roomText()
  expect(text.getYDocUpdate(null, '', 'a-document-inside')).toBeNull()
  expect(() => text.addYDocUpdate()).toThrow()
})

/** A row that somebody else added. */
function rowOf(key: string, update: string): StoredUpdate {
  return { id: 9n, key, data: Buffer.from(update, 'base64'), materialised: true }
}

test('rows of others are taken in once and not saved again', async () => {
  const { text, writes } = roomText()
  const [update = ''] = updatesOf(['elders'])
  expect(text.takeIn([rowOf('changed:1', update)])).not.toBeNull()
  expect(text.takeIn([rowOf('changed:1', update)])).toBeNull()
  expect(writes).toHaveLength(0)
  text.compact(0)
  expect(writes).toMatchObject([{ replaces: ['changed:1'] }])
})

test('what waited for the row of another is saved when that comes', async () => {
  const { text, saved } = roomText()
  const [first = '', second = ''] = updatesOf(['een ', 'twee'])
  text.apply([second])
  text.takeIn([rowOf('changed:1', first)])
  expect(await saved()).toBe('een twee')
})
