/** Where a link in a text may lead: another page or an address to write to, nothing that runs. */
export function isSafeLink(address: unknown): address is string {
  return typeof address === 'string' && leadsOnlySomewhere(address)
}

function leadsOnlySomewhere(address: string): boolean {
  const url = URL.parse(address)
  if (!url) return false
  if (url.protocol === 'mailto:') return url.pathname.includes('@')
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== ''
}

/**
 * What somebody typed as an address, made whole: `voorbeeld.nl` becomes `https://voorbeeld.nl`.
 * @returns null for what is no safe address
 */
export function readLink(typed: string): string | null {
  const address = typed.trim()
  if (leadsOnlySomewhere(address)) return address
  if (address.includes(':') || /\s/.test(address)) return null
  if (/^[^@/]+@[^@/]+\.[^@/]+$/.test(address)) return `mailto:${address}`
  if (!/^[^/.]+(\.[^/.]+)+(\/.*)?$/.test(address)) return null
  const completed = `https://${address}`
  return leadsOnlySomewhere(completed) ? completed : null
}
