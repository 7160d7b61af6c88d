/** The answer to one of the forms on a page, told by what was filled in; others get none. */
export function answerTo(answer: unknown, told: Record<string, string>): unknown {
  if (typeof answer !== 'object' || answer === null || !('values' in answer)) return undefined
  const values = answer.values as Record<string, string>
  const own = Object.entries(told).every(([name, value]) => values[name] === value)
  return own ? answer : undefined
}
