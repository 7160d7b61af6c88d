import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { citationsIn, citing } from '@voortent/domain/documents/contract'
import styles from './citations.module.css'

/** What a text may name by its number. */
export type Source = { number: number; title: string; under: string }

type Place = { from: number; to: number; numbers: number[] }

const key = new PluginKey<DecorationSet>('citations')

/**
 * Shows citations as one thing: a source that is there by its title, one that is not as a fault; keys that
 * delete take all of it. It stays letters, `[3]`, so that typing it by hand does the same.
 */
export function citationMarks(sources: readonly Source[], unknown: string) {
  const titles = new Map(sources.map(({ number, title }) => [number, title]))
  const drawn = (doc: Node) =>
    DecorationSet.create(
      doc,
      placesIn(doc).map(({ from, to, numbers }) => {
        const known = numbers.every((number) => titles.has(number))
        return Decoration.inline(from, to, {
          class: `${styles.citation} ${known ? '' : styles.unknown}`,
          title: numbers.map((number) => titles.get(number) ?? unknown).join(' · '),
        })
      }),
    )
  return Extension.create({
    name: 'citationMarks',
    addKeyboardShortcuts: () => ({
      Backspace: ({ editor }) => takeAway(editor, ({ to }) => to),
      Delete: ({ editor }) => takeAway(editor, ({ from }) => from),
    }),
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => drawn(doc),
          apply: (transaction, before) =>
            transaction.docChanged ? drawn(transaction.doc) : before,
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ],
  })
}

/** Writes a citation behind what is chosen; one that ends there takes the number in. */
export function cite(editor: Editor, number: number): void {
  const { replaced, letters } = citing(lettersBefore(editor.state), number)
  const end = editor.state.selection.to
  const write = editor.chain().setTextSelection(end).focus()
  write.command(({ tr }) => Boolean(tr.insertText(letters, end - replaced, end))).run()
}

function lettersBefore({ selection, doc }: EditorState): string {
  const end = doc.resolve(selection.to)
  return end.parent.textBetween(0, end.parentOffset, null, '\uFFFC')
}

function takeAway(editor: Editor, edge: (place: Place) => number): boolean {
  const { empty, from: caret } = editor.state.selection
  const place = empty && placesIn(editor.state.doc).find((one) => edge(one) === caret)
  return place ? editor.commands.deleteRange(place) : false
}

function placesIn(doc: Node): Place[] {
  const places: Place[] = []
  doc.descendants((node, start) => {
    for (const { from, to, numbers } of citationsIn(node.text ?? ''))
      places.push({ from: start + from, to: start + to, numbers })
  })
  return places
}
