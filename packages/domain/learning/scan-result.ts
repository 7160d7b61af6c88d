import { type EffectiveElement, effectiveElements, fewestAnswers } from './contract.ts'

/** What a round says of one element: the mean in tenths, how the marks are spread, and reasons. */
export type ElementResult = {
  element: EffectiveElement
  /** Mean mark times ten, rounded half up: 37 is 3,7. */
  tenths: number
  /** How often each mark from 1 to 5 was given. */
  spread: number[]
  reasons: string[]
}

type Given = { element: string; mark: number; reason: string }

/**
 * The result of one round. Nothing is told of fewer than three answers, nor while the round
 * runs: who looks before and after one more answer could subtract it. The same for whoever asks.
 * @param answers marks of all elements, in any order; reasons come back sorted, so that their order
 * tells nothing of who came first
 */
export function scanResult(
  round: { closed: boolean; participants: number },
  answers: readonly Given[],
): ElementResult[] | null {
  if (!round.closed || round.participants < fewestAnswers) return null
  return effectiveElements.map((element) => {
    const given = answers.filter((answer) => answer.element === element)
    const sum = given.reduce((total, { mark }) => total + mark, 0)
    return {
      element,
      tenths: given.length === 0 ? 0 : Math.floor((sum * 20 + given.length) / (given.length * 2)),
      spread: [1, 2, 3, 4, 5].map((mark) => given.filter((one) => one.mark === mark).length),
      reasons: given
        .map(({ reason }) => reason)
        .filter((reason) => reason !== '')
        .toSorted((one, other) => one.localeCompare(other, 'nl')),
    }
  })
}
