import { type Editor, Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { type Anchors, type Range, rangeOf } from './passage.ts'
import styles from './thread-marks.module.css'

/** What marks a passage in the text without changing it. */
export type Marked = Anchors & {
  id: string
  quote: string
  /** Followed, and not shown. */
  quiet?: boolean
}

type Shown = { threads: readonly Marked[]; active: string | null; drawn: Drawn[] }
type Drawn = Range & { id: string; quiet?: boolean }

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
          apply(transaction, before) {
            const told = transaction.getMeta(key) as Partial<Shown> | undefined
            if (!told && !transaction.docChanged) return before
            const { drawn } = before
            return { ...before, drawn: drawn.map((one) => moved(one, transaction)), ...told }
          },
        },
        // Anchors are looked up once the shared text has taken in what was typed.
        view: () => ({
          update(view, before) {
            const shown = key.getState(view.state)
            const isNew = shown?.threads !== key.getState(before)?.threads
            if (!shown || (!isNew && view.state.doc.eq(before.doc))) return
            queueMicrotask(() => lookUp(view))
          },
        }),
        props: {
          decorations(state) {
            const { drawn = [], active = null } = key.getState(state) ?? {}
            return DecorationSet.create(
              state.doc,
              drawn
                .filter(({ quiet }) => !quiet)
                .map(({ from, to, id }) =>
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
  editor.view.dispatch(editor.state.tr.setMeta(key, { threads, active }))
}

/** The threads whose passage stands in the text. */
export function standingThreads(state: EditorState): string[] {
  return (key.getState(state)?.drawn ?? []).map(({ id }) => id)
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

function lookUp(view: EditorView): void {
  if (view.isDestroyed) return
  const shown = key.getState(view.state)
  if (!shown) return
  const drawn = shown.threads.flatMap((thread) => {
    const range = rangeOf(view.state, thread)
    return range ? [{ ...range, id: thread.id, quiet: thread.quiet }] : []
  })
  if (JSON.stringify(drawn) === JSON.stringify(shown.drawn)) return
  view.dispatch(view.state.tr.setMeta(key, { drawn }))
}

function moved(one: Drawn, { mapping }: Transaction): Drawn {
  return { ...one, from: mapping.map(one.from, 1), to: mapping.map(one.to, -1) }
}
