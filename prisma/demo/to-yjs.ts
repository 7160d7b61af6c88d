import * as Y from 'yjs'
import type { TextNode } from './nodes.ts'

/** The Yjs update that makes an empty live text into this document. */
export function toYjsUpdate(document: TextNode): Uint8Array {
  const live = new Y.Doc()
  live.getXmlFragment('default').insert(0, elements(document.content ?? []))
  return Y.encodeStateAsUpdate(live)
}

function elements(nodes: TextNode[]): (Y.XmlElement | Y.XmlText)[] {
  const made: (Y.XmlElement | Y.XmlText)[] = []
  let run: TextNode[] = []
  const endRun = () => {
    if (run.length > 0) made.push(text(run))
    run = []
  }
  for (const node of nodes) {
    if (node.type === 'text') run.push(node)
    else {
      endRun()
      made.push(element(node))
    }
  }
  endRun()
  return made
}

function text(run: TextNode[]): Y.XmlText {
  const made = new Y.XmlText()
  made.applyDelta(
    run.map((node) => ({
      insert: node.text ?? '',
      attributes: Object.fromEntries(
        (node.marks ?? []).map(({ type, attrs }) => [type, attrs ?? {}]),
      ),
    })),
  )
  return made
}

function element(node: TextNode): Y.XmlElement {
  const made = new Y.XmlElement(node.type)
  for (const [name, value] of Object.entries(node.attrs ?? {})) {
    if (value !== null) made.setAttribute(name, value as string)
  }
  made.insert(0, elements(node.content ?? []))
  return made
}
