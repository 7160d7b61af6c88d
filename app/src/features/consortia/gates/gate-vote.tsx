import { Button, ButtonLink, FormCard, Notice, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../../shell/fold.tsx'
import { Moment } from '../../../shell/moment.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { answerTo } from '../answer-to.ts'
import type { Gate } from './gate.ts'

/** How far the vote of the partners is, the way to it, and how it ends. */
export function GateVote(props: { tenant: string; gate: Gate; mayLead: boolean; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const { tenant, gate, mayLead, answer } = props
  const { id, ballot } = gate
  const withdrawn = answerTo(answer, 'withdraw-gate')
  const withdrawing = useFormRefusal(withdrawn)
  const closing = useFormRefusal(answerTo(answer, 'close-gate'))
  if (!ballot) return null
  const everybody = ballot.voted === ballot.voters
  return (
    <>
      <Notice tone="asked">
        <p>
          {t('gate.voted', { count: ballot.voters, voted: ballot.voted })} {t('gate.until')}{' '}
          <Moment date={ballot.closesAt} />.
        </p>
        <ButtonLink to={`/${tenant}/besluiten/${ballot.id}`}>{t('gate.to-ballot')}</ButtonLink>
      </Notice>
      {mayLead && everybody && (
        <Form method="post">
          <input type="hidden" name="gate" value={id} />
          <FormCard
            refusal={closing.sentence}
            actions={
              <Button name="act" value="close-gate">
                {t('gate.close')}
              </Button>
            }
          >
            <p>{t('gate.close-intro')}</p>
          </FormCard>
        </Form>
      )}
      {mayLead && (
        <Fold title={t('gate.withdraw')} open={withdrawn !== undefined}>
          <Form method="post" noValidate>
            <input type="hidden" name="act" value="withdraw-gate" />
            <input type="hidden" name="gate" value={id} />
            <FormCard
              refusal={withdrawing.sentence}
              actions={<Button look="second">{t('gate.withdraw-button')}</Button>}
            >
              <TextField
                name="reason"
                label={t('steps.reason')}
                rows={2}
                maxLength={1000}
                {...withdrawing.field('reason')}
              />
            </FormCard>
          </Form>
        </Fold>
      )}
    </>
  )
}
