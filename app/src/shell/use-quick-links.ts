import { type RefObject, useEffect } from 'react'
import { useNavigate } from 'react-router'

/**
 * Follows plain `<a href>` links below an element within the application. For lists of hundreds, where
 * every `<Link>` costs the server more than all else in its row; without JavaScript they are links.
 */
export function useQuickLinks(ref: RefObject<HTMLElement | null>): void {
  const navigate = useNavigate()
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || !isOurs(link) || isSpecial(event)) return
      event.preventDefault()
      const { pathname, search, hash } = link
      const stays = pathname === window.location.pathname
      void navigate(pathname + search + hash, { preventScrollReset: stays })
    }
    element.addEventListener('click', follow)
    return () => element.removeEventListener('click', follow)
  }, [ref, navigate])
}

/** A click that is already taken, or opens elsewhere. */
function isSpecial(event: MouseEvent): boolean {
  const { metaKey, ctrlKey, shiftKey, altKey } = event
  return event.defaultPrevented || event.button !== 0 || metaKey || ctrlKey || shiftKey || altKey
}

function isOurs({ origin, target, download }: HTMLAnchorElement): boolean {
  return origin === window.location.origin && !target && !download
}
