import { Button } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { OrderRow } from '../agenda/order-row.tsx'

/** One goal in the order, with what can be done to it. */
export function GoalRow(props: {
  goal: { id: string; title: string; mayMove: boolean }
  place: number
  isLast: boolean
  onMove: (id: string, place: number, button: string) => void
}) {
  const { t } = useTranslation('goals')
  const { goal, ...row } = props
  const { id, title, mayMove } = goal
  const words = {
    grip: t('arrange.grip', { title }),
    role: t('arrange.role'),
    way: { up: t('arrange.up', { title }), down: t('arrange.down', { title }) },
    short: { up: t('arrange.up-short'), down: t('arrange.down-short') },
  }
  return (
    <OrderRow {...row} id={id} name="goal" mayMove={mayMove} words={words} title={title}>
      {mayMove && (
        <Form method="post">
          <input type="hidden" name="act" value="withdraw" />
          <input type="hidden" name="goal" value={id} />
          <Button look="quiet" aria-label={t('arrange.withdraw-this', { title })}>
            {t('arrange.withdraw')}
          </Button>
        </Form>
      )}
    </OrderRow>
  )
}
