import { ClientMsgCode, tryParseJson } from '@liveblocks/core'

/** What a client said: updates of the text in base64, and all else as it was. */
export type Frame = { updates: string[]; rest: string | null }

const mark = `"type":${ClientMsgCode.UPDATE_YDOC}`

/** Takes the updates of the text out of a frame; what it does not understand is left to the room. */
export function readFrame(text: string): Frame {
  if (!text.includes(mark)) return { updates: [], rest: text }
  const messages = tryParseJson(text)
  if (!Array.isArray(messages)) return { updates: [], rest: text }
  const updates: string[] = []
  const others = messages.filter((message) => {
    const update = updateIn(message)
    if (update !== null) updates.push(update)
    return update === null
  })
  return { updates, rest: others.length > 0 ? JSON.stringify(others) : null }
}

function updateIn(message: unknown): string | null {
  if (typeof message !== 'object' || message === null) return null
  const { type, update, guid, v2 } = message as Record<string, unknown>
  const isText = type === ClientMsgCode.UPDATE_YDOC && guid === undefined && !v2
  return isText && typeof update === 'string' ? update : null
}
