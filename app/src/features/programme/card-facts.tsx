import type { Card } from './board-of.ts'
import type { Words } from './use-words.ts'

/** What a card says of an action below its title. */
export function CardFacts({ card, words }: { card: Card; words: Words }) {
  const { label, day } = words
  const { status, speerpunt, lead, endsOn, nextStep, nextStepOn, reason } = card
  return (
    <>
      <p>{speerpunt}</p>
      {lead && <p>{lead}</p>}
      {endsOn && (
        <p>
          {label('board.until')} {day(endsOn)}
        </p>
      )}
      {nextStep && status !== 'klaar' && status !== 'gestopt' && (
        <p>
          {label('board.next')}: {nextStep}
          {nextStepOn && `, ${day(nextStepOn)}`}
        </p>
      )}
      {reason && (
        <p>
          {label('board.because')}: {reason}
        </p>
      )}
    </>
  )
}
