import { Button, Field, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from './answer-to.ts'

/** Adds a speerpunt at the end. */
export function AddSpeerpunt({ answer }: { answer: unknown }) {
  const { t } = useTranslation('agenda')
  const refused = useFormRefusal(answerTo(answer, 'add'))
  const { error, defaultValue } = refused.field('title')
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="act" value="add" />
      <FormCard
        refusal={refused.sentence}
        actions={<Button look="second">{t('speerpunt.add')}</Button>}
      >
        <Field
          label={t('speerpunt.new-title')}
          name="title"
          autoComplete="off"
          maxLength={150}
          error={error}
          defaultValue={defaultValue}
        />
      </FormCard>
    </Form>
  )
}
