import { Button, Field, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from './answer-to.ts'

/** Begins an agenda as one page; only what it is called is asked. */
export function OnePageForm({ answer }: { answer: unknown }) {
  const { t } = useTranslation('agenda')
  const refused = useFormRefusal(answerTo(answer, 'one-page'))
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="act" value="one-page" />
      <FormCard refusal={refused.sentence} actions={<Button>{t('new.one-page-button')}</Button>}>
        <Field
          name="title"
          label={t('new.one-page-title')}
          autoComplete="off"
          required
          maxLength={150}
          {...refused.field('title')}
        />
      </FormCard>
    </Form>
  )
}
