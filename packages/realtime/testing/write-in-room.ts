import './quiet-client.ts'

import { createClient, type Room } from '@liveblocks/client'
import { getYjsProviderForRoom } from '@liveblocks/yjs'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { type RoomScope, signRoomToken } from '../token.ts'

export const secret = 'a secret for rooms in tests, long enough'

export type How = {
  /** Address of the server, such as `http://localhost:21100` */
  url: string
  roomId: string
  personId?: string
  sessionId?: string
  scopes?: RoomScope[]
  /** Asks for a token elsewhere than from the test itself. */
  token?: () => Promise<string>
  /** Milliseconds between what the client sends; 16 as in our pages */
  throttle?: number
  /** Sends everything at once. */
  unthrottled?: boolean
}

/** A Liveblocks client that writes in a room, as a browser would. */
export type Writer = {
  room: Room
  doc: Y.Doc
  text: Y.Text
  /** Everything the server sent; what is in it was acknowledged. */
  told: Y.Doc
  errors: { message: string; code: number | undefined }[]
  words(): string
  type(words: string): void
  status(): 'loading' | 'synchronizing' | 'synchronized'
  leave(): void
}

/** Opens a room with a real client over a real socket. */
export function writeInRoom(how: How): Writer {
  const client = createClient({
    throttle: how.throttle ?? 16,
    baseUrl: how.url,
    __DANGEROUSLY_disableThrottling: how.unthrottled ?? false,
    polyfills: { WebSocket, fetch },
    authEndpoint: async () => ({ token: await (how.token ?? (() => tokenFor(how)))() }),
  } as unknown as Parameters<typeof createClient>[0])
  const errors: Writer['errors'] = []
  client.events.error.subscribe(({ message, context }) => {
    errors.push({ message, code: 'code' in context ? (context.code as number) : undefined })
  })
  const { room, leave } = client.enterRoom(how.roomId)
  const provider = getYjsProviderForRoom(room)
  const doc = provider.getYDoc()
  const told = new Y.Doc()
  room.events.ydoc.subscribe((message) => {
    if (message.type === 300) Y.applyUpdate(told, Buffer.from(message.update, 'base64'))
  })
  let gone = false
  const text = doc.getText('words')
  return {
    room,
    doc,
    text,
    told,
    errors,
    words: () => text.toJSON(),
    type: (words) => text.insert(text.length, words),
    status: () => provider.getStatus(),
    leave() {
      if (!gone) leave()
      gone = true
    },
  }
}

/** A token as the application would sign it. */
export function tokenFor(
  who: Pick<How, 'roomId' | 'personId' | 'sessionId' | 'scopes'>,
): Promise<string> {
  return signRoomToken({
    secret,
    roomId: who.roomId,
    personId: who.personId ?? '01999999-0000-7000-8000-000000000001',
    name: 'Marieke van Loon',
    colour: '#0b6e4f',
    scopes: who.scopes ?? ['room:write'],
    sessionId: who.sessionId ?? 'session',
    now: new Date(),
  })
}

/** Waits until something holds, and says what did not. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string,
  milliseconds = 15_000,
): Promise<void> {
  const end = Date.now() + milliseconds
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not within ${milliseconds} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
