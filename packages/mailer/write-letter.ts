import { compose } from './compose.ts'
import { html } from './html.ts'
import type { Letter } from './mail.ts'
import { plainText } from './plain-text.ts'

/** A letter as it was ordered: the row of the outbox that the worker sends. */
export type Order = {
  id: string
  recipient: string
  template: string
  locale: string
  data: Record<string, unknown>
}

/**
 * Writes a letter in its reader's language, plain and HTML.
 * @param publicUrl the address people use; links without a host lead there
 * @throws Error when there is no such template, or its data is missing or wrong
 */
export function writeLetter(order: Order, publicUrl: string): Letter {
  const words = compose(order, publicUrl)
  return {
    id: order.id,
    to: order.recipient,
    locale: words.locale,
    sender: words.sender,
    subject: words.subject,
    text: plainText(words),
    html: html(words),
  }
}
