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
  for (const node of nodes) {
    if (node.type !== 'text') {
      made.push(element(node))
      continue
    }
    const last = made.at(-1)
    const text = last instanceof Y.XmlText ? last : new Y.XmlText()
    if (text !== last) made.push(text)
    const marks = (node.marks ?? []).map(({ type, attrs }) => [type, attrs ?? {}])
    text.insert(text.length, node.text ?? '', Object.fromEntries(marks))
  }
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
