import type { Editor } from '@tiptap/react'
import { type ReactNode, useEffect, useState } from 'react'
import { anchorsOf, chosenRange, rangeOf } from './passage.ts'
import { markThreads, type ThreadCall, threadCall } from './thread-marks.ts'
import { type Draft, ThreadPanel } from './thread-panel.tsx'
import { type TextThreads, useThreads } from './use-threads.ts'

/** What the editor and the threads beside it do with each other. */
export type ThreadBench = {
  said: ReturnType<typeof useThreads>
  active: string | null
  draft: Draft | null
  /** Begins a remark about the chosen passage. */
  begin(editor: Editor): void
  end(editor: Editor): void
  /** Goes from the text to a thread. */
  pick(thread: string): void
  /** Goes from a thread to its passage. */
  go(editor: Editor, thread: string): void
}

/** Keeps which thread and which passage are in hand. */
export function useThreadBench(
  tenant: string,
  document: string,
  initial: TextThreads,
): ThreadBench {
  const said = useThreads(tenant, document, initial)
  const [active, setActive] = useState<string | null>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  return {
    said,
    active,
    draft,
    begin(editor) {
      const range = chosenRange(editor.state)
      const anchors = range && anchorsOf(editor.state, range)
      if (!said.mayComment || !range || !anchors) return
      setDraft({ ...anchors, quote: editor.state.doc.textBetween(range.from, range.to, '\n') })
    },
    end(editor) {
      setDraft(null)
      // Who writes on already keeps their caret.
      if (!editor.isFocused) editor.commands.focus()
    },
    pick(thread) {
      setActive(thread)
      window.document.getElementById(`reactie-${thread}`)?.scrollIntoView({ block: 'nearest' })
    },
    go(editor, id) {
      setActive(id)
      const thread = said.threads.find((one) => one.id === id)
      const range = thread && rangeOf(editor.state, thread)
      if (range) editor.chain().focus().setTextSelection(range).scrollIntoView().run()
    },
  }
}

/** The threads beside the text, drawn in it as well. */
export function BesideText({ editor, bench }: { editor: Editor; bench: ThreadBench }): ReactNode {
  const { said, active, draft } = bench
  useEffect(() => {
    const marked = said.threads.map((one) => ({ ...one, quiet: one.resolvedAt !== null }))
    const chosen = draft ? [{ ...draft, id: 'draft' }] : []
    markThreads(editor, [...marked, ...chosen], draft ? 'draft' : active)
  }, [editor, said.threads, active, draft])
  useEffect(() => {
    const { dom } = editor.view
    const answer = (event: Event) => {
      const { thread, by } = (event as CustomEvent<ThreadCall>).detail
      if (!thread) return bench.begin(editor)
      bench.pick(thread)
      if (by === 'key') document.getElementById(`reactie-${thread}`)?.focus()
    }
    dom.addEventListener(threadCall, answer)
    return () => dom.removeEventListener(threadCall, answer)
  })
  return (
    <ThreadPanel
      editor={editor}
      said={said}
      active={active}
      draft={draft}
      onBegin={() => bench.begin(editor)}
      onEnd={() => bench.end(editor)}
      onGo={(thread) => bench.go(editor, thread)}
    />
  )
}
