import { type RefObject, useEffect, useState } from 'react'

/** A passage somebody selected: in which part, from and until which character of its text. */
export type SelectedPassage = { part: string; from: number; until: number; words: string }

/** The passage that is selected within an article now, where one may propose something about it. */
export function useSelectedPassage(
  article: RefObject<HTMLElement | null>,
  listen: boolean,
): SelectedPassage | null {
  const [selected, setSelected] = useState<SelectedPassage | null>(null)
  useEffect(() => {
    if (!listen) return undefined
    const look = () => setSelected(passageIn(article.current, document.getSelection()))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [article, listen])
  return selected
}

function passageIn(article: HTMLElement | null, selection: Selection | null) {
  if (!article || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const [from, until] = [
    placeOf(article, range.startContainer, range.startOffset),
    placeOf(article, range.endContainer, range.endOffset),
  ]
  if (!from || !until || from.part !== until.part || until.at <= from.at) return null
  const words = range.toString().trim()
  return words ? { part: from.part, from: from.at, until: until.at, words } : null
}

/** Where a point of the page lies in the text of its part; null outside the blocks. */
function placeOf(article: HTMLElement, node: Node, offset: number) {
  const element = node instanceof Element ? node : node.parentElement
  const block = element?.closest<HTMLElement>('[data-start]')
  const part = block?.closest<HTMLElement>('[data-part]')?.dataset.part
  if (!block || !part || !article.contains(block)) return null
  const within = node instanceof Text ? offset : offset === 0 ? 0 : (block.textContent.length ?? 0)
  return { part, at: Number(block.dataset.start) + within }
}
