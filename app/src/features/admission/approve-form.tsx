import { Button, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { AdmittanceFields } from './admittance-fields.tsx'

/** Lets somebody in, as what, with some words. */
export function ApproveForm(props: {
  partners: { id: string; name: string }[]
  answer: { values: Record<string, string> } | undefined
}) {
  const { t } = useTranslation('admission')
  const { sentence } = useFormRefusal(props.answer)
  return (
    <Form method="post">
      <input type="hidden" name="form" value="approve" />
      <FormCard refusal={sentence} actions={<Button>{t('approve.button')}</Button>}>
        <AdmittanceFields {...props} />
      </FormCard>
    </Form>
  )
}
