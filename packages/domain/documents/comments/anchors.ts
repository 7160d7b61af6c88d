import { Buffer } from 'node:buffer'
import * as Y from 'yjs'
import { fragment } from '../content-of.ts'

/** Both ends of a passage, as Yjs relative positions. */
export type Anchors = { start: Uint8Array; end: Uint8Array }

/** Relative positions as a browser sends them; null for what are none. */
export function anchorsIn(sent: { start: string; end: string }): Anchors | null {
  const anchors = { start: bytesIn(sent.start), end: bytesIn(sent.end) }
  try {
    Y.decodeRelativePosition(anchors.start)
    Y.decodeRelativePosition(anchors.end)
    return anchors
  } catch {
    return null
  }
}

/**
 * The letters between two anchors as they are now, a line per run of letters; null when an anchor is
 * of no place in this text.
 */
export function passageBetween(doc: Y.Doc, { start, end }: Anchors): string | null {
  const [from, to] = [placeOf(doc, start), placeOf(doc, end)]
  if (!from || !to) return null
  const reading: Reading = { from, to, state: 'before', lines: [] }
  read(doc.getXmlFragment(fragment), reading)
  return reading.state === 'before' ? null : reading.lines.join('\n')
}

type Place = { type: Y.AbstractType<unknown>; index: number }
type Reading = {
  from: Place
  to: Place
  state: 'before' | 'inside' | 'after'
  lines: string[]
}

function bytesIn(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'))
}

function placeOf(doc: Y.Doc, anchor: Uint8Array): Place | null {
  const relative = Y.decodeRelativePosition(anchor)
  const found = Y.createAbsolutePositionFromRelativePosition(relative, doc)
  return found && { type: found.type as Place['type'], index: found.index }
}

function read(node: Y.XmlFragment, reading: Reading): void {
  const children = node.toArray()
  for (let index = 0; index <= children.length; index++) {
    pass(node, index, reading)
    const child = children[index]
    if (child instanceof Y.XmlText) readLetters(child, reading)
    else if (child instanceof Y.XmlElement) read(child, reading)
  }
}

function readLetters(letters: Y.XmlText, reading: Reading): void {
  const text = lettersIn(letters)
  const begin = isAt(letters, reading.from) ? reading.from.index : 0
  const end = isAt(letters, reading.to) ? reading.to.index : text.length
  if (isAt(letters, reading.from)) enter(reading)
  const isInside = reading.state === 'inside'
  if (isInside && end > begin) reading.lines.push(text.slice(begin, end))
  if (isAt(letters, reading.to)) leave(reading)
}

function pass(node: Y.XmlFragment, index: number, reading: Reading): void {
  if (isAt(node, reading.from) && reading.from.index === index) enter(reading)
  if (isAt(node, reading.to) && reading.to.index === index) leave(reading)
}

function enter(reading: Reading): void {
  if (reading.state === 'before') reading.state = 'inside'
}

function leave(reading: Reading): void {
  if (reading.state === 'inside') reading.state = 'after'
}

function isAt(node: unknown, place: Place): boolean {
  return node === place.type
}

function lettersIn(letters: Y.XmlText): string {
  const pieces = letters.toDelta() as { insert?: unknown }[]
  return pieces.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
}
