import { Button, Field, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../../shell/fold.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { answerTo } from '../answer-to.ts'

/** Days that can be proposed at once; empty fields are no proposal. */
const places = [1, 2, 3, 4] as const

/** Plans a meeting: one day is set, several are chosen from. */
export function PlanForm({ answer }: { answer: unknown }) {
  const { t } = useTranslation('consortia')
  const own = answerTo(answer, 'plan-meeting')
  const refused = useFormRefusal(own)
  const filledIn = (refused.field('days').defaultValue ?? '').split(' ')
  return (
    <Fold title={t('sandpit.plan')} open={own !== undefined}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value="plan-meeting" />
        <FormCard refusal={refused.sentence} actions={<Button>{t('sandpit.plan-button')}</Button>}>
          <Field
            name="subject"
            label={t('sandpit.subject')}
            maxLength={120}
            {...refused.field('subject')}
          />
          <p>{t('sandpit.days-hint')}</p>
          {places.map((place) => (
            <Field
              key={place}
              name="days"
              type="date"
              label={t('sandpit.day', { place })}
              error={place === 1 ? refused.field('days').error : undefined}
              defaultValue={filledIn[place - 1] ?? ''}
            />
          ))}
          <Field
            name="place"
            label={t('sandpit.place')}
            maxLength={150}
            {...refused.field('place')}
          />
        </FormCard>
      </Form>
    </Fold>
  )
}
