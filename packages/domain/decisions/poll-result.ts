/** What one says of an option; of a poll only the chosen option is answered, with `ja`. */
export const pollAnswers = ['ja', 'desnoods', 'nee'] as const
export type PollAnswer = (typeof pollAnswers)[number]

export type OptionCount = { option: string; ja: number; desnoods: number; nee: number }

/**
 * Counts the answers per option. Best is the option with most `ja`; among those with as many, the one
 * with fewest `nee`; what is still equal is best together. Nothing is best while nobody answered.
 */
export function pollResult(
  options: readonly string[],
  answers: readonly { option: string; answer: PollAnswer }[],
): { counts: OptionCount[]; best: string[] } {
  const counts = options.map((option) => {
    const own = answers.filter((one) => one.option === option)
    const of = (answer: PollAnswer) => own.filter((one) => one.answer === answer).length
    return { option, ja: of('ja'), desnoods: of('desnoods'), nee: of('nee') }
  })
  const most = Math.max(0, ...counts.map(({ ja }) => ja))
  if (most === 0) return { counts, best: [] }
  const wanted = counts.filter(({ ja }) => ja === most)
  const least = Math.min(...wanted.map(({ nee }) => nee))
  const best = wanted.filter(({ nee }) => nee === least).map(({ option }) => option)
  return { counts, best }
}
