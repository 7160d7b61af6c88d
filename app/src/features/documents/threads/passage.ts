import type { Node } from '@tiptap/pm/model'
import { type EditorState, TextSelection } from '@tiptap/pm/state'
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap'
import * as Y from 'yjs'

/** From which place to which a passage stands in the editor. */
export type Range = { from: number; to: number }
/** Both ends of a passage as relative positions in base64: they stay with the letters. */
export type Anchors = { start: string; end: string }

/** The editor's tie to the shared text. */
type Sync = {
  doc: Y.Doc
  type: Y.XmlFragment
  binding: { mapping: Parameters<typeof absolutePositionToRelativePosition>[2] } | null
}

/** The chosen passage; without one, the block that the caret is in. Null where there are no letters. */
export function chosenRange(state: EditorState): Range | null {
  const { from, to, empty, $from } = state.selection
  const range = empty ? { from: $from.start(), to: $from.end() } : { from, to }
  return state.doc.textBetween(range.from, range.to, ' ').trim() ? range : null
}

/** The anchors of a passage; null while the text is not there yet. */
export function anchorsOf(state: EditorState, { from, to }: Range): Anchors | null {
  const sync = syncOf(state)
  if (!sync?.binding) return null
  const { type, binding } = sync
  const anchor = (place: number) =>
    base64Of(
      Y.encodeRelativePosition(absolutePositionToRelativePosition(place, type, binding.mapping)),
    )
  return { start: anchor(from), end: anchor(to) }
}

/**
 * Where a passage stands now: where its letters are, or, when they were cut and put elsewhere, where
 * the same words stand once. Null when it is gone.
 */
export function rangeOf(state: EditorState, passage: Anchors & { quote: string }): Range | null {
  const [from, to] = [placeOf(state, passage.start), placeOf(state, passage.end)]
  if (from !== null && to !== null && from < to) {
    if (state.doc.textBetween(from, to, ' ').trim()) return { from, to }
  }
  return rangeOfWords(state.doc, passage.quote)
}

/** The whole of the next block of letters, or the one before; for who may not put a caret in it. */
export function blockBeside(state: EditorState, step: 1 | -1): TextSelection | null {
  const blocks: Range[] = []
  state.doc.descendants((node, place) => {
    if (node.isTextblock && node.content.size > 0) {
      blocks.push({ from: place + 1, to: place + 1 + node.content.size })
    }
    return !node.isTextblock
  })
  const { from, to, empty } = state.selection
  const next =
    step === 1
      ? blocks.find((block) => (empty ? block.to >= from : block.from > to))
      : blocks.findLast((block) => block.to < from)
  return next ? TextSelection.create(state.doc, next.from, next.to) : null
}

function syncOf(state: EditorState): Sync | undefined {
  return ySyncPluginKey.getState(state) as Sync | undefined
}

function placeOf(state: EditorState, anchor: string): number | null {
  const sync = syncOf(state)
  if (!sync?.binding) return null
  const bytes = Uint8Array.from(atob(anchor), (letter) => letter.charCodeAt(0))
  const relative = Y.decodeRelativePosition(bytes)
  try {
    return relativePositionToAbsolutePosition(sync.doc, sync.type, relative, sync.binding.mapping)
  } catch {
    // A part of the shared text that the editor has not drawn yet.
    return null
  }
}

function base64Of(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

function rangeOfWords(doc: Node, quote: string): Range | null {
  const places: number[] = []
  let text = ''
  const add = (letters: string, place: number) => {
    for (let at = 0; at < letters.length; at++) places.push(place + at)
    text += letters
  }
  doc.descendants((node, place) => {
    if (node.isTextblock && text !== '') add('\n', place)
    if (node.isText) add(node.text ?? '', place)
    else if (node.isInline) add('\n', place)
    return true
  })
  const at = text.indexOf(quote)
  if (quote === '' || at === -1 || text.includes(quote, at + 1)) return null
  return { from: places[at] ?? 0, to: (places[at + quote.length - 1] ?? 0) + 1 }
}
