import { diffArrays } from 'diff'
import * as Y from 'yjs'
import { canonicalForm } from './canonical-form.ts'
import { childrenOf } from './content-of.ts'
import type { TextNode } from './contract.ts'
import { rewriteLetters } from './rewrite-letters.ts'
import { elementsOf } from './yjs-of.ts'

type Made = Y.XmlElement | Y.XmlText
/** A child of a live text, and what it says. */
type Present = { made: Made; form: string }
/** What a child should say: one element, or a run of letters. */
type Wanted = { nodes: readonly TextNode[]; form: string }

/**
 * Makes a live text say what these nodes say with as few changes as it takes: blocks and words that
 * stay are not touched, so that carets and comments there keep their place.
 */
export function rewrite(parent: Y.XmlFragment, nodes: readonly TextNode[]): void {
  const [present, wanted] = [presentIn(parent), inUnits(nodes)]
  const changes = diffArrays<Present | Wanted>(present, wanted, { comparator: sameForm })
  let place = 0
  let leaving: Present[] = []
  const leave = () => {
    if (leaving.length > 0) parent.delete(place, leaving.length)
    leaving = []
  }
  for (const { added, removed, value } of changes) {
    if (removed) {
      leave()
      leaving = value as Present[]
    } else if (added) {
      place = put(parent, place, leaving, value as Wanted[])
      leaving = []
    } else {
      leave()
      place += value.length
    }
  }
  leave()
}

/** Puts what is wanted where something leaves: a child of the same kind is rewritten in its place. */
function put(
  parent: Y.XmlFragment,
  start: number,
  leaving: readonly Present[],
  wanted: readonly Wanted[],
): number {
  const gone = [...leaving]
  let place = start
  for (const { nodes } of wanted) {
    const twin = gone.findIndex(({ made }) => isTwin(made, nodes))
    if (twin === -1) {
      const made = elementsOf(nodes)
      parent.insert(place, made)
      place += made.length
      continue
    }
    if (twin > 0) parent.delete(place, twin)
    const [{ made }] = gone.splice(0, twin + 1).slice(-1) as [Present]
    rewriteChild(made, nodes)
    place += 1
  }
  if (gone.length > 0) parent.delete(place, gone.length)
  return place
}

function rewriteChild(made: Made, nodes: readonly TextNode[]): void {
  if (made instanceof Y.XmlText) return rewriteLetters(made, nodes)
  const { attrs = {}, content = [] } = nodes[0] ?? { type: made.nodeName }
  const present = made.getAttributes() as Record<string, unknown>
  for (const [name, value] of Object.entries(attrs)) {
    if (value !== null && present[name] !== value) made.setAttribute(name, value as string)
  }
  for (const name of Object.keys(present)) {
    if ((attrs[name] ?? null) === null) made.removeAttribute(name)
  }
  rewrite(made, content)
}

function isTwin(made: Made, [node]: readonly TextNode[]): boolean {
  return made instanceof Y.XmlText ? node?.type === 'text' : made.nodeName === node?.type
}

function presentIn(parent: Y.XmlFragment): Present[] {
  return parent
    .toArray()
    .filter((child) => child instanceof Y.XmlElement || child instanceof Y.XmlText)
    .map((made) => ({ made, form: formOf(childrenOf([made], 0)) }))
}

function inUnits(nodes: readonly TextNode[]): Wanted[] {
  const units: TextNode[][] = []
  for (const node of nodes) {
    const run = units.at(-1)
    if (node.type === 'text' && run?.[0]?.type === 'text') run.push(node)
    else units.push([node])
  }
  return units.map((unit) => ({ nodes: unit, form: formOf(unit) }))
}

function formOf(nodes: readonly TextNode[]): string {
  return canonicalForm({ type: 'doc', content: [...nodes] })
}

function sameForm(one: { form: string }, other: { form: string }): boolean {
  return one.form === other.form
}
