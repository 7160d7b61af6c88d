import * as Y from 'yjs'
import type { TextNode } from './contract.ts'

type Made = Y.XmlElement | Y.XmlText

/** The elements of a live text that say what these nodes say. */
export function elementsOf(nodes: readonly TextNode[]): Made[] {
  const made: Made[] = []
  let run: TextNode[] = []
  const endRun = () => {
    if (run.length > 0) made.push(lettersOf(run))
    run = []
  }
  for (const node of nodes) {
    if (node.type === 'text') run.push(node)
    else {
      endRun()
      made.push(elementOf(node))
    }
  }
  endRun()
  return made
}

/** The Yjs update that makes an empty live text into this one. */
export function yjsOf(text: TextNode): Uint8Array<ArrayBuffer> {
  const live = new Y.Doc()
  live.getXmlFragment('default').insert(0, elementsOf(text.content ?? []))
  return new Uint8Array(Y.encodeStateAsUpdate(live))
}

function lettersOf(run: readonly TextNode[]): Y.XmlText {
  const made = new Y.XmlText()
  made.applyDelta(
    run.map(({ text, marks }) => ({
      insert: text ?? '',
      attributes: Object.fromEntries((marks ?? []).map(({ type, attrs }) => [type, attrs ?? {}])),
    })),
  )
  return made
}

function elementOf(node: TextNode): Y.XmlElement {
  const made = new Y.XmlElement(node.type)
  for (const [name, value] of Object.entries(node.attrs ?? {})) {
    if (value !== null) made.setAttribute(name, value as string)
  }
  made.insert(0, elementsOf(node.content ?? []))
  return made
}
