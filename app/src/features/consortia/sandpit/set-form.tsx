import { Button, Field, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../../shell/fold.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { answerTo } from '../answer-to.ts'
import type { Meeting } from './meeting.ts'

/** Sets the day and the place of a meeting that was not held yet. */
export function SetForm({ meeting, answer }: { meeting: Meeting; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const act = `set-${meeting.id}`
  const own = answerTo(answer, act)
  const refused = useFormRefusal(own)
  const on = refused.field('meetsOn')
  const place = refused.field('place')
  return (
    <Fold
      title={t(meeting.meetsOn ? 'sandpit.other-day' : 'sandpit.set-day')}
      open={own !== undefined}
    >
      <Form method="post" noValidate>
        <input type="hidden" name="act" value={act} />
        <input type="hidden" name="meeting" value={meeting.id} />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t('sandpit.set-button')}</Button>}
        >
          <Field
            name="meetsOn"
            type="date"
            label={t('sandpit.meets-on')}
            error={on.error}
            defaultValue={on.defaultValue ?? meeting.meetsOn ?? ''}
          />
          <Field
            name="place"
            label={t('sandpit.place')}
            maxLength={150}
            error={place.error}
            defaultValue={place.defaultValue ?? meeting.place}
          />
        </FormCard>
      </Form>
    </Fold>
  )
}
