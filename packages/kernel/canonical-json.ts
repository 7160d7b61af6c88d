/** What JSON holds; what is undefined is not there. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json | undefined }

/** The one way to write it down: names in order, no white space, after RFC 8785. */
export function canonicalJson(value: Json): string {
  if (isList(value)) return `[${value.map(canonicalJson).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const pairs = Object.keys(value)
    .sort()
    .flatMap((name) => {
      const held = value[name]
      return held === undefined ? [] : [`${JSON.stringify(name)}:${canonicalJson(held)}`]
    })
  return `{${pairs.join()}}`
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
