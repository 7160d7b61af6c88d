import type { SpotlightStore } from '@mantine/spotlight'
import { type RefObject, useEffect } from 'react'

/**
 * Tells assistive technology which action the arrows chose, and chooses the first one again when
 * other results come in: Spotlight itself only marks it for the eye.
 */
export function useSpokenChoice(
  search: RefObject<HTMLInputElement | null>,
  list: RefObject<HTMLElement | null>,
  store: SpotlightStore,
): void {
  useEffect(() => {
    const root = list.current
    if (!root) return undefined
    const speak = () => {
      const actions = [...root.querySelectorAll<HTMLElement>('[data-action]')]
      let chosen = actions.findIndex((action) => action.hasAttribute('data-selected'))
      if (chosen === -1 && actions[0]) {
        chosen = 0
        actions[0].setAttribute('data-selected', 'true')
        store.setState({ ...store.getState(), selected: 0 })
      }
      for (const [place, action] of actions.entries()) {
        action.id = `vondst-${place}`
        action.setAttribute('role', 'option')
        action.setAttribute('aria-selected', String(place === chosen))
      }
      const active = actions[chosen]
      if (active) search.current?.setAttribute('aria-activedescendant', active.id)
      else search.current?.removeAttribute('aria-activedescendant')
    }
    const observer = new MutationObserver(speak)
    const watched = { subtree: true, childList: true, attributeFilter: ['data-selected'] }
    observer.observe(root, watched)
    speak()
    return () => observer.disconnect()
  }, [search, list, store])
}
