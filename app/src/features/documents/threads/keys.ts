import type { EditorView } from '@tiptap/pm/view'
import { blockBeside } from './passage.ts'
import { callFor, threadAt } from './thread-marks.ts'

/** Whether Ctrl (or Command) and Alt are held with this key. */
export function isShortcut(event: KeyboardEvent, code: string): boolean {
  return (event.ctrlKey || event.metaKey) && event.altKey && event.code === code
}

/** Asks for the thread that the caret stands in, or for a new one about what is chosen. */
export function askThread(view: EditorView): boolean {
  const { empty, from } = view.state.selection
  const thread = empty ? threadAt(view.state, from) : null
  callFor(view, thread, 'key')
  return true
}

/** Where no caret goes, arrows up and down choose a paragraph, and the same keys speak of it. */
export function handleReadersKey(view: EditorView, event: KeyboardEvent): boolean {
  if (isShortcut(event, 'KeyM')) return askThread(view)
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false
  const selection = blockBeside(view.state, event.key === 'ArrowDown' ? 1 : -1)
  if (!selection) return false
  event.preventDefault()
  const [start, end] = [view.domAtPos(selection.from), view.domAtPos(selection.to)]
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
  getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
  return true
}
