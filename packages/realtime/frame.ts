/** Makes the bytes of one frame out of the messages that leave together. */
export type FrameMaker = (messages: readonly string[]) => Buffer

/**
 * A frame maker for one commit. Everybody in a room is mostly told the same, so it remembers its
 * last frame; the client takes an array wherever it takes a message.
 */
export function createFrameMaker(): FrameMaker {
  let last: readonly string[] = []
  let frame = Buffer.alloc(0)
  return (messages) => {
    if (!alike(messages, last)) {
      last = messages
      frame = Buffer.from(textOf(messages))
    }
    return frame
  }
}

function textOf(messages: readonly string[]): string {
  const [only] = messages
  if (messages.length === 1 && only !== undefined) return only
  return `[${messages.map((text) => (text.startsWith('[') ? text.slice(1, -1) : text)).join(',')}]`
}

function alike(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at])
}
