import { Button, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'

/** Says no, with the reason. */
export function DeclineForm({ answer }: { answer: unknown }) {
  const { t } = useTranslation('admission')
  const refused = useFormRefusal(answer)
  return (
    <Form method="post">
      <input type="hidden" name="form" value="decline" />
      <FormCard
        refusal={refused.sentence}
        actions={<Button look="loss">{t('decline.button')}</Button>}
      >
        <TextField
          label={t('decline.reason')}
          hint={t('decline.reason-hint')}
          name="message"
          maxLength={2000}
          required
          {...refused.field('message')}
        />
      </FormCard>
    </Form>
  )
}
