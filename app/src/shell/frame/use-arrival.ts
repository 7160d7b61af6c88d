import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/**
 * After a move to another page puts the focus on its title, so that a screen reader reads it and
 * the keyboard goes on from there, and closes every menu that still stands open.
 */
export function useArrival(): void {
  const { pathname, hash, key } = useLocation()
  const before = useRef(pathname)

  // Also a form that comes back to the same page has been dealt with.
  useEffect(() => {
    if (!key) return
    for (const menu of document.querySelectorAll<HTMLElement>('[popover]:popover-open')) {
      menu.hidePopover()
    }
  }, [key])

  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    if (hash) return
    const title = document.querySelector<HTMLElement>('#inhoud h1')
    const goal = title ?? document.querySelector<HTMLElement>('#inhoud')
    goal?.setAttribute('tabindex', '-1')
    goal?.focus({ preventScroll: true })
  }, [pathname, hash])
}
