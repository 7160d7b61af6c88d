import { type ActionStatus, actionStatuses } from '@voortent/domain/actions/contract'
import { Button, ButtonLink, ChoiceField, Notice, TextField } from '@voortent/ui'
import { useEffect, useRef } from 'react'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import styles from './board.module.css'
import type { Card } from './board-of.ts'
import { withoutMoving } from './moving-card.ts'
import type { Words } from './use-words.ts'

/** Says how an action stands, without dragging and without JavaScript. */
export function MoveForm(props: {
  card: Card
  to: ActionStatus | null
  search: string
  answer: unknown
  words: Words
}) {
  const { card, to, search, answer, words } = props
  const { t, status: word } = words
  const refused = useFormRefusal(answer)
  const form = useRef<HTMLFormElement>(null)
  const field = to === 'gestopt' ? 'textarea' : 'select'
  // Whoever opened the form goes on in it, by the field that is asked for.
  useEffect(() => form.current?.querySelector<HTMLElement>(field)?.focus(), [field])
  const others = actionStatuses.filter((status) => status !== card.status)
  return (
    <Form ref={form} method="post" noValidate className={styles.form} preventScrollReset>
      <input type="hidden" name="action" value={card.id} />
      {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      <ChoiceField
        name="status"
        label={t('board.to')}
        error={refused.field('status').error}
        defaultValue={refused.field('status').defaultValue ?? to ?? others[0]}
        choices={others.map((value) => ({ value, label: word(value) }))}
      />
      <TextField
        name="reason"
        label={t('board.why')}
        hint={t('board.why-hint')}
        rows={2}
        maxLength={400}
        error={refused.field('reason').error}
        defaultValue={refused.field('reason').defaultValue ?? ''}
      />
      <div className={styles.buttons}>
        <Button>{t('board.save')}</Button>
        <ButtonLink second to={withoutMoving(search) || '.'}>
          {t('cancel')}
        </ButtonLink>
      </div>
    </Form>
  )
}
