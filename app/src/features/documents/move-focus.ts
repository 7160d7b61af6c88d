import type { KeyboardEvent } from 'react'

const steps: Record<string, (place: number, last: number) => number> = {
  ArrowRight: (place, last) => (place === last ? 0 : place + 1),
  ArrowLeft: (place, last) => (place === 0 ? last : place - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** Arrows, Home and End go through the buttons of a toolbar; Tab finds the one last visited. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const place = buttons.findIndex((button) => button === document.activeElement)
  if (!step || place === -1) return
  event.preventDefault()
  const next = buttons[step(place, buttons.length - 1)]
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1
  next?.focus()
}
