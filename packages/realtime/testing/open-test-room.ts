import './quiet-client.ts'

import type { TestDatabase } from '@voortent/database/testing'
import { onTestFinished } from 'vitest'
import type { RealtimeOptions } from '../attach-realtime.ts'
import { makeDocument, type TestDocument, wordsOf } from './make-document.ts'
import { type RawSocket, rawSocket } from './raw-socket.ts'
import { type RoomServer, startRoomServer } from './start-room-server.ts'
import { type How, tokenFor, type Writer, writeInRoom } from './write-in-room.ts'

type Knock = Pick<How, 'personId' | 'sessionId' | 'scopes'> & { token: string }

/** A server with one document, for one test. */
export type TestRoom = {
  server: RoomServer
  document: TestDocument
  /** Lets somebody in, who leaves at the end of the test. */
  enter(how?: Partial<How>): Writer
  /** Connects without a Liveblocks client, with a token of its own or the one given. */
  knock(who?: Partial<Knock>): Promise<RawSocket>
  /** The words that are in the database. */
  saved(): Promise<string>
}

/** Starts it; it ends with the test. */
export async function openTestRoom(
  database: TestDatabase,
  options: Partial<RealtimeOptions> = {},
): Promise<TestRoom> {
  const server = await startRoomServer(database.appUrl, options)
  onTestFinished(() => server.stop())
  const document = await makeDocument(database.ownerUrl)
  return {
    server,
    document,
    enter(how = {}) {
      const writer = writeInRoom({ url: server.url, roomId: document.roomId, ...how })
      onTestFinished(() => writer.leave())
      return writer
    },
    async knock({ token, ...who } = {}) {
      const signed = token ?? (await tokenFor({ ...document, ...who }))
      const socket = rawSocket(server.url, document.roomId, signed)
      onTestFinished(() => socket.close())
      return socket
    },
    saved: () => wordsOf(server.pool, document),
  }
}
