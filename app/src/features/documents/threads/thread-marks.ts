import { type Editor, Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { type Anchors, type Range, rangeOf } from './passage.ts'
import styles from './thread-marks.module.css'

/** What marks a passage in the text without changing it. */
export type Marked = Anchors & { id: string; quote: string }

type Shown = { threads: readonly Marked[]; active: string | null; drawn: Drawn[] }
type Drawn = Range & { id: string }

const key = new PluginKey<Shown>('threads')

/** What somebody asks for in the text: a thread, or a new one; with a key they go there as well. */
export type ThreadCall = { thread: string | null; by: 'key' | 'pointer' }

/** The event by which the text tells it, on its own element. */
export const threadCall = 'voortent:thread'

/** Draws the passages that threads are about, and tells which was pressed. */
export const ThreadMarks = Extension.create({
  name: 'threadMarks',
  addProseMirrorPlugins() {
    return [
      new Plugin<Shown>({
        key,
        state: {
          init: () => ({ threads: [], active: null, drawn: [] }),
          apply(transaction, before, _, state) {
            const told = transaction.getMeta(key) as Partial<Shown> | undefined
            if (!told && !transaction.docChanged) return before
            const shown = { ...before, ...told }
            return { ...shown, drawn: drawnIn(state, shown.threads) }
          },
        },
        props: {
          decorations(state) {
            const { drawn = [], active = null } = key.getState(state) ?? {}
            return DecorationSet.create(
              state.doc,
              drawn.map(({ from, to, id }) =>
                Decoration.inline(from, to, {
                  class: `${styles.passage} ${id === active ? styles.active : ''}`,
                  'data-thread': id,
                }),
              ),
            )
          },
          handleClick(view, place) {
            const thread = threadAt(view.state, place)
            if (thread) callFor(view, thread, 'pointer')
            return false
          },
        },
      }),
    ]
  },
})

/** Draws these threads from now on. */
export function markThreads(
  editor: Editor,
  threads: readonly Marked[],
  active: string | null,
): void {
  editor.view.dispatch(
    editor.state.tr.setMeta(key, { threads, active }).setMeta('addToHistory', false),
  )
}

/** Tells what is asked for. */
export function callFor(view: EditorView, thread: string | null, by: ThreadCall['by']): void {
  view.dom.dispatchEvent(new CustomEvent<ThreadCall>(threadCall, { detail: { thread, by } }))
}

/** The thread whose passage is at a place, the shortest where passages overlap. */
export function threadAt(state: EditorState, place: number): string | null {
  const here = (key.getState(state)?.drawn ?? []).filter(
    ({ from, to }) => from <= place && place <= to,
  )
  here.sort((one, other) => one.to - one.from - (other.to - other.from))
  return here[0]?.id ?? null
}

function drawnIn(state: EditorState, threads: readonly Marked[]): Drawn[] {
  return threads.flatMap((thread) => {
    const range = rangeOf(state, thread)
    return range ? [{ ...range, id: thread.id }] : []
  })
}
