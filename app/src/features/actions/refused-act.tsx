import { Notice } from '@voortent/ui'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from '../agenda/answer-to.ts'

/** Why an act of a single button was refused, above the page. */
export function RefusedAct({ answer, acts }: { answer: unknown; acts: readonly string[] }) {
  const refusal = acts.map((act) => answerTo(answer, act)).find((found) => found !== undefined)
  const { sentence, field } = useFormRefusal(refusal)
  const said = sentence ?? field('organisation').error ?? field('membership').error
  return said ? <Notice tone="loss">{said}</Notice> : null
}
