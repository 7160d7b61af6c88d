/** What two actions are compared by: their words, as the Dutch dictionary stems them, and who. */
export type Likeness = Outline & { textWords: readonly string[] }

/** The same without the text, which is the costly part. */
export type Outline = { titleWords: readonly string[]; organisations: readonly string[] }

/** From here on an action is pointed out. */
const pointedOutFrom = 0.5
const weights = { title: 0.7, text: 0.3, organisations: 0.25 }

/**
 * How much a running action resembles a new one, from 0 to 1.25: the share of the words of the new
 * title that stand in the other's title, in its title or text, and whether an organisation takes part in
 * both. A shared organisation alone is no resemblance.
 */
export function resemblance(asked: Likeness, running: Likeness): number {
  const said = [...running.titleWords, ...running.textWords]
  const inText = Math.max(share(asked.titleWords, said), share(running.titleWords, asked.textWords))
  return inText === 0 ? 0 : outlineOf(asked, running) + weights.text * inText
}

/** True when the likeness is worth a look before one adds another. */
export function resembles(likeness: number): boolean {
  return likeness >= pointedOutFrom
}

/** False when no text whatever could make these two resemble each other. */
export function couldResemble(asked: Outline, running: Outline): boolean {
  return resembles(outlineOf(asked, running) + weights.text)
}

function outlineOf(asked: Outline, running: Outline): number {
  const inTitle = share(asked.titleWords, running.titleWords)
  const together = running.organisations.some((one) => asked.organisations.includes(one))
  return weights.title * inTitle + (together ? weights.organisations : 0)
}

function share(wanted: readonly string[], found: readonly string[]): number {
  if (wanted.length === 0) return 0
  const known = new Set(found)
  return wanted.filter((word) => known.has(word)).length / wanted.length
}
