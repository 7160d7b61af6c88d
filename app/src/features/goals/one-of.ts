/** A choice out of what the form offers; anything else comes from no form of ours. */
export function oneOf<Choice extends string>(choices: readonly Choice[], chosen: string): Choice {
  const found = choices.find((choice) => choice === chosen)
  if (!found) throw new Response(null, { status: 400 })
  return found
}
