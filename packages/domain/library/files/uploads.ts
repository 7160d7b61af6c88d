/** Where files lie that are on their way, as the application brings it along. */
export type Uploads = {
  /** What a whole one is, by its content. @throws DomainError at the field `file` */
  typeOf(id: string): Promise<string>
  /** Puts a whole one on the shelf. */
  settle(id: string, key: string, mediaType: string): Promise<void>
  discard(id: string): Promise<void>
}
