import styles from './caret.module.css'
import { colourOf } from './share-out-colours.ts'

/** Where somebody else is in the text: a line in their colour, with their name on a flag. */
export function caretOf({ id, name }: Record<string, string>): HTMLElement {
  const caret = document.createElement('span')
  caret.className = `collaboration-carets__caret ${styles.caret}`
  caret.style.setProperty('--writer', colourOf(id))
  const flag = document.createElement('span')
  flag.className = `collaboration-carets__label ${styles.flag}`
  // Who is here is a list of its own; in between the words it would be read as text.
  flag.ariaHidden = 'true'
  flag.textContent = name ?? ''
  caret.append(flag)
  requestAnimationFrame(() => keepInside(caret, flag))
  return caret
}

/** What somebody else has selected, under a veil of their colour. */
export function selectionOf({ id }: Record<string, string>): { style: string } {
  return { style: `background-color: color-mix(in srgb, ${colourOf(id)} 44%, transparent)` }
}

/** A flag at the end of a line hangs to the left, so that the page does not grow by it. */
function keepInside(caret: HTMLElement, flag: HTMLElement): void {
  const frame = caret.closest('.ProseMirror')?.getBoundingClientRect()
  if (!frame) return
  const { left, right } = flag.getBoundingClientRect()
  const beyond = Math.min(right - frame.right, left - frame.left)
  if (beyond > 0) flag.style.translate = `${-beyond}px`
}
