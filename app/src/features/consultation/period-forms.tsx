import { Button, Field, FormCard, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from './answer-to.ts'

/** Another last day, or the end now, for the coordinator. */
export function PeriodForms({ closesOn, answer }: { closesOn: string; answer: unknown }) {
  const { t } = useTranslation('consultation')
  const extending = useFormRefusal(answerTo(answer, 'extend'))
  const closing = useFormRefusal(answerTo(answer, 'close'))
  const { error, defaultValue } = extending.field('closesOn')
  return (
    <Section title={t('period.title')}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value="extend" />
        <FormCard
          refusal={extending.sentence}
          actions={<Button look="second">{t('period.extend')}</Button>}
        >
          <Field
            label={t('field.closesOn')}
            hint={t('period.extend-hint')}
            name="closesOn"
            type="date"
            error={error}
            defaultValue={defaultValue ?? closesOn}
          />
        </FormCard>
      </Form>
      <Form method="post">
        <input type="hidden" name="act" value="close" />
        <FormCard
          refusal={closing.sentence}
          actions={<Button look="second">{t('period.close')}</Button>}
        >
          <p>{t('period.close-hint')}</p>
        </FormCard>
      </Form>
    </Section>
  )
}
