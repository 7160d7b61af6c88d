import { type KeyboardEvent, type RefObject, useEffect } from 'react'

/**
 * Makes links one stop of the Tab key, between which the arrow keys go. Without JavaScript each
 * stays a stop of its own.
 * @param frame the element around the links
 * @param selector which links, in the order of the page
 * @param across how many to go by the left and right arrows; a column where they stand in columns
 */
export function useArrowKeys(
  frame: RefObject<HTMLElement | null>,
  selector: string,
  across: (links: HTMLElement[], at: number, way: 1 | -1) => number,
): {
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  onFocus: (event: { target: EventTarget }) => void
} {
  const linksOf = () => [...(frame.current?.querySelectorAll<HTMLElement>(selector) ?? [])]
  useEffect(() => {
    for (const [place, link] of linksOf().entries()) link.tabIndex = place === 0 ? 0 : -1
  })
  const steps: Record<string, (links: HTMLElement[], at: number) => number> = {
    ArrowDown: (_, at) => at + 1,
    ArrowUp: (_, at) => at - 1,
    ArrowRight: (links, at) => across(links, at, 1),
    ArrowLeft: (links, at) => across(links, at, -1),
    Home: () => 0,
    End: (links) => links.length - 1,
  }
  return {
    onKeyDown(event) {
      const step = steps[event.key]
      if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const links = linksOf()
      const at = links.indexOf(event.target as HTMLElement)
      if (at < 0) return
      event.preventDefault()
      const next = Math.min(links.length - 1, Math.max(0, step(links, at)))
      links[next]?.focus()
    },
    onFocus({ target }) {
      const links = linksOf()
      if (!links.includes(target as HTMLElement)) return
      for (const link of links) link.tabIndex = link === target ? 0 : -1
    },
  }
}
