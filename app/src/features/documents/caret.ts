import styles from './caret.module.css'

/** Where somebody else is in the text: a line in their colour, with their name on a flag. */
export function caretOf({ name, color }: Record<string, string>): HTMLElement {
  const caret = document.createElement('span')
  caret.className = styles.caret ?? ''
  caret.style.setProperty('--writer', color ?? '')
  const flag = document.createElement('span')
  flag.className = styles.flag ?? ''
  // Who is here is a list of its own; in between the words it would be read as text.
  flag.ariaHidden = 'true'
  flag.textContent = name ?? ''
  caret.append(flag)
  return caret
}
