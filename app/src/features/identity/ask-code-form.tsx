import { Button, Field, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'

/** First step: to which address a code should go. */
export function AskCodeForm({ answer }: { answer: unknown }) {
  const { t } = useTranslation('identity')
  const refused = useFormRefusal(answer)
  return (
    <Form method="post">
      <input type="hidden" name="step" value="ask" />
      <FormCard refusal={refused.sentence} actions={<Button>{t('code.ask.button')}</Button>}>
        <Field
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username"
          required
          {...refused.field('email')}
        />
      </FormCard>
    </Form>
  )
}
