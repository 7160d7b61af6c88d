const written = /^(?:€\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}|-))?$/

/** Euro cents of an amount as people write it here, such as `€ 12.500` or `99,95`; null for none. */
export function centsOf(text: string): number | null {
  const found = written.exec(text.trim())
  if (!found) return null
  const [, euros = '', cents] = found
  return Number(euros.replaceAll('.', '')) * 100 + (Number(cents) || 0)
}
