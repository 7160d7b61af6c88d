import './quiet-client.ts'

import { ServerMsgCode } from '@liveblocks/core'
import { createTestDatabase } from '@voortent/database/testing'
import { expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { loadDocument } from '../load-document.ts'
import { asOwner, makeDocument } from './make-document.ts'
import { startKillableServer } from './start-killable-server.ts'
import { until, type Writer, writeInRoom } from './write-in-room.ts'

const database = await createTestDatabase()
const kills = 20
const slowSaving = `
  CREATE FUNCTION take_time() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN PERFORM pg_sleep(0.03); RETURN NULL; END';
  CREATE TRIGGER take_time AFTER INSERT ON document_update EXECUTE FUNCTION take_time()`
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test(`killed ${kills} times in the middle of typing, no acknowledged character is lost`, {
  timeout: 180_000,
}, async () => {
  // Saving takes its time here, so that a kill nearly always falls between a change and its commit.
  await asOwner(database.ownerUrl, (owner) => owner.query(slowSaving))
  const server = await startKillableServer(database.appUrl)
  onTestFinished(() => server.stop())
  const document = await makeDocument(database.ownerUrl)
  const writers = ['a', 'b', 'c', 'd'].map((letter) =>
    startTyping(server.url, document.roomId, letter),
  )
  onTestFinished(() => writers.forEach((writer) => writer.stop()))
  await until(() => writers.every(({ told }) => told.size === writers.length), 'all are typing')

  const away: number[] = []
  for (let kill = 1; kill <= kills; kill++) {
    const { killedAt } = await server.killAndFollow()
    const before = writers.map(({ told }) => new Map(told))
    const { doc } = await loadDocument(database.pool, document.tenantId, document.documentId)
    for (const told of before) expect(missing(doc, told)).toEqual([])
    await until(
      () => writers.every(({ told }, at) => count(told) > count(before[at])),
      `all are heard again after kill ${kill}`,
    )
    away.push(...writers.map((writer) => writer.connectedAt() - killedAt))
    await pause(Math.random() * 200)
  }
  for (const writer of writers) writer.stop()
  const everything = writers.reduce((sum, writer) => sum + writer.typed(), 0)
  await until(() => writers.every(({ told }) => count(told) === everything), 'all is saved')
  const { doc } = await loadDocument(database.pool, document.tenantId, document.documentId)
  const saved = doc.getText('words').toJSON()
  expect(saved).toHaveLength(everything)
  expect(writers.map(({ words }) => words())).toEqual(writers.map(() => saved))
  expect(Math.max(...away)).toBeLessThan(2000)
})

/** Per author how many letters the server said it has. */
type Told = Map<number, number>

type Typing = Pick<Writer, 'words'> & {
  told: Told
  typed(): number
  /** When it last connected */
  connectedAt(): number
  stop(): void
}

/** Somebody who types a letter every few milliseconds, whatever happens to the connection. */
function startTyping(url: string, roomId: string, letter: string): Typing {
  const writer = writeInRoom({
    url,
    roomId,
    async token() {
      const response = await fetch(url, { method: 'POST', body: JSON.stringify({ room: roomId }) })
      return ((await response.json()) as { token: string }).token
    },
  })
  const told: Told = new Map()
  writer.room.events.ydoc.subscribe((message) => {
    if (message.type !== ServerMsgCode.UPDATE_YDOC) return
    const { from, to } = Y.parseUpdateMeta(Buffer.from(message.update, 'base64'))
    for (const [author, end] of to) {
      // What follows on letters that were never heard of is passed on, and not acknowledged.
      const known = told.get(author) ?? 0
      if ((from.get(author) ?? 0) <= known) told.set(author, Math.max(known, end))
    }
    if (!message.stateVector) return
    const held = Y.decodeStateVector(Buffer.from(message.stateVector, 'base64'))
    for (const [author, end] of held) told.set(author, Math.max(told.get(author) ?? 0, end))
  })
  let connectedAt = 0
  writer.room.events.status.subscribe((status) => {
    if (status === 'connected') connectedAt = performance.now()
  })
  let typed = 0
  const timer = setInterval(() => {
    writer.type(letter)
    typed += 1
  }, 10)
  const stop = () => clearInterval(timer)
  return {
    words: () => writer.words(),
    told,
    typed: () => typed,
    connectedAt: () => connectedAt,
    stop,
  }
}

function count(told: Told = new Map()): number {
  return [...told.values()].reduce((sum, letters) => sum + letters, 0)
}

/** Authors of whom a document holds less than was told. */
function missing(doc: Y.Doc, told: Told): number[] {
  const held = Y.decodeStateVector(Y.encodeStateVector(doc))
  return [...told].filter(([id, clock]) => (held.get(id) ?? 0) < clock).map(([id]) => id)
}
