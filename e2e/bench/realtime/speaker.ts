/** A client of a co-editing server that speaks its protocol and does nothing more. */
export type Speaker = {
  send(update: Uint8Array): void
  /** Called with every update, or updates merged into one, that others made; null hears nothing. */
  onUpdate: ((update: Buffer) => void) | null
  close(): void
}

/** Opens a document; resolves when edits of others arrive. */
export type Connect = (url: string, documentName: string) => Promise<Speaker>
