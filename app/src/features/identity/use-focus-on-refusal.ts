import { useEffect } from 'react'

/** Puts the focus on the first field a refused form points at. */
export function useFocusOnRefusal(answer: unknown): void {
  useEffect(() => {
    if (!answer) return
    const field = document.querySelector<HTMLElement>('#inhoud [aria-invalid="true"]')
    field?.focus()
  }, [answer])
}
