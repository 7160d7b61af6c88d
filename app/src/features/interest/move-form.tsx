import { Button, ChoiceField, Field, FormCard, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from '../consortia/answer-to.ts'
import type { InterestOfBroker } from './interest-of-broker.ts'

/** Says where the talk stands now. */
export function MoveForm({ interest, answer }: { interest: InterestOfBroker; answer: unknown }) {
  const { t } = useTranslation('interest')
  const refused = useFormRefusal(answerTo(answer, 'move'))
  const { next } = interest
  if (next.length === 0) return null
  return (
    <Section title={t('move.title')}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value="move" />
        <FormCard refusal={refused.sentence} actions={<Button>{t('move.save')}</Button>}>
          <ChoiceField
            label={t('fact.status')}
            name="status"
            choices={next.map((value) => ({ value, label: t(`status.${value}`) }))}
            {...refused.field('status')}
          />
          <Field
            label={t('fact.reason')}
            hint={t('move.reason-hint')}
            name="reason"
            maxLength={400}
            {...refused.field('reason')}
          />
        </FormCard>
      </Form>
    </Section>
  )
}
