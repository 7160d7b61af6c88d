/** What JSON holds, without numbers that have anything behind the comma. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/** The one way to write it down: names in order, no white space (RFC 8785 for whole numbers). */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const pairs = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`)
  return `{${pairs.join()}}`
}
