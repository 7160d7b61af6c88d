import { hash } from 'node:crypto'
import { canonicalForm } from './canonical-form.ts'
import type { TextNode } from './contract.ts'

/** SHA-256, in hex, over the canonical form of a text in UTF-8. */
export function hashText(text: TextNode): string {
  return hash('sha256', canonicalForm(text), 'hex')
}
