import * as Y from 'yjs'
import type { TextAttribute, TextMark, TextNode } from './contract.ts'

/** The fragment that editors write in. */
export const fragment = 'default'
/** Nobody writes lists in lists this deep; a hostile client might. */
const deepest = 50

/** Reads a live text as ProseMirror JSON, whatever its elements are called. */
export function contentOf(doc: Y.Doc): TextNode {
  return { type: 'doc', content: childrenOf(doc.getXmlFragment(fragment).toArray(), 0) }
}

/** What children of a live text say, at this depth in it. */
export function childrenOf(
  children: ReturnType<Y.XmlFragment['toArray']>,
  depth: number,
): TextNode[] {
  if (depth > deepest) return []
  return children.flatMap((child) => {
    if (child instanceof Y.XmlText) return textsOf(child)
    if (child instanceof Y.XmlElement) return [elementOf(child, depth)]
    return []
  })
}

function elementOf(element: Y.XmlElement, depth: number): TextNode {
  const attrs = plain(element.getAttributes())
  const content = childrenOf(element.toArray(), depth + 1)
  return {
    type: element.nodeName,
    ...(attrs && { attrs }),
    ...(content.length > 0 && { content }),
  }
}

function textsOf(text: Y.XmlText): TextNode[] {
  const pieces = text.toDelta() as { insert?: unknown; attributes?: Record<string, unknown> }[]
  return pieces.flatMap(({ insert, attributes }) => {
    if (typeof insert !== 'string' || insert === '') return []
    const marks = Object.entries(attributes ?? {}).map(([name, value]) => markOf(name, value))
    return [{ type: 'text', text: storable(insert), ...(marks.length > 0 && { marks }) }]
  })
}

/** A mark that may overlap itself carries a hash behind its name. */
function markOf(name: string, value: unknown): TextMark {
  const attrs = typeof value === 'object' && value !== null ? plain(value) : undefined
  return { type: name.replace(/--[\w+/=]{8}$/, ''), ...(attrs && { attrs }) }
}

function plain(attributes: object): Record<string, TextAttribute> | undefined {
  const pairs = Object.entries(attributes).flatMap(([name, value]) =>
    isPlain(value) ? [[name, typeof value === 'string' ? storable(value) : value] as const] : [],
  )
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined
}

function isPlain(value: unknown): value is TextAttribute {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

/** PostgreSQL holds neither the null character nor half of a surrogate pair. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed()
}
