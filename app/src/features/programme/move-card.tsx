import { type ActionStatus, actionStatuses } from '@voortent/domain/actions/contract'
import { TextField } from '@voortent/ui'
import { MoveForm, withoutMoving } from '@voortent/ui/board'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Card } from './board-of.ts'
import type { Words } from './use-words.ts'

/** Says how an action stands, without dragging and without JavaScript. */
export function MoveCard(props: {
  card: Card
  to: ActionStatus | null
  search: string
  answer: unknown
  words: Words
}) {
  const { card, to, search, answer, words } = props
  const { t, status: word } = words
  const refused = useFormRefusal(answer)
  const others = actionStatuses.filter((status) => status !== card.status)
  const { error, defaultValue } = refused.field('status')
  return (
    <MoveForm
      sent={{ action: card.id }}
      refusal={refused.sentence}
      choice={{
        label: t('board.to'),
        error,
        defaultValue: defaultValue ?? to ?? others[0],
        choices: others.map((value) => ({ value, label: word(value) })),
      }}
      save={t('board.save')}
      cancel={{ to: withoutMoving(search) || '.', label: t('cancel') }}
      begin={to === 'gestopt' ? 'textarea' : 'select'}
    >
      <TextField
        name="reason"
        label={t('board.why')}
        hint={t('board.why-hint')}
        rows={2}
        maxLength={400}
        error={refused.field('reason').error}
        defaultValue={refused.field('reason').defaultValue ?? ''}
      />
    </MoveForm>
  )
}
