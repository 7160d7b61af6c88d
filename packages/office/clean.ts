/** Letters that neither XML nor a page can hold, and those that turn a line around. */
const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

/** A text without what cannot be printed; tabs and line ends become spaces. */
export function clean(text: string): string {
  const lines = text.toWellFormed().replaceAll(/[\t\n\r\u2028\u2029]/g, ' ')
  return lines.replaceAll(unprintable, '')
}

/** An address a link may lead to, or null: another page or an address to write to. */
export function safeAddress(address: unknown): string | null {
  if (typeof address !== 'string') return null
  const url = URL.parse(address)
  if (!url || !['https:', 'http:', 'mailto:'].includes(url.protocol)) return null
  return url.href.length > 2000 ? null : url.href
}

/** The name of a place within a file, such as `bron-2`, or null. */
export function placeIn(name: unknown): string | null {
  return typeof name === 'string' && /^[a-z]{1,20}(-\d{1,6}){1,2}$/.test(name) ? name : null
}

/** True when there is something to see: a heading without stands in no outline. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, ''))
}
