/** A letter ready to go. */
export type Letter = {
  id: string
  to: string
  /** The language it is written in. */
  locale: string
  /** The name beside the address it comes from. */
  sender: string
  subject: string
  text: string
  html: string
}

/** Where letters leave: a mail server, or the outbox of an embedded start. */
export type Mail = {
  /**
   * Resolves once the other side has taken the letter.
   * @param options.signal gives up; what was not handed over by then is refused for now
   * @throws MailRefusal when it has not, or when nobody can tell
   */
  send(letter: Letter, options?: { signal?: AbortSignal }): Promise<void>
}

/** What may be done after a refusal: try again, never again, or nothing, for it may have arrived. */
export type RefusalKind = 'unreachable' | 'refused' | 'uncertain'

/** Why a letter did not leave, in one line for who looks after the mail. */
export class MailRefusal extends Error {
  readonly kind: RefusalKind

  constructor(kind: RefusalKind, reason: string, cause?: unknown) {
    super(reason.replace(/\s+/g, ' ').trim().slice(0, 300), { cause })
    this.name = 'MailRefusal'
    this.kind = kind
  }
}
