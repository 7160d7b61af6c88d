import { Button, ChoiceField, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { locales } from '../../shell/i18n/locale.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import { AdmittanceFields } from './admittance-fields.tsx'

/** What stays in the boxes: after a refusal everything, after a report what is to be mended. */
export type FilledIn = { values: Record<string, string> }

/** To whom the letters go, as what, and with which words. */
export function InviteForm(props: {
  partners: { id: string; name: string }[]
  answer: FilledIn | undefined
}) {
  const { partners, answer } = props
  const { t, i18n } = useTranslation('admission')
  const refused = useFormRefusal(answer)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(answer)
  const addresses = answer?.values.addresses ?? ''
  return (
    <Form method="post" onChange={unsaved.touch} onSubmit={unsaved.settle}>
      <FormCard refusal={refused.sentence} actions={<Button>{t('invite.button')}</Button>}>
        {/* What was sent leaves the box, so another rest is another box. */}
        <TextField
          key={addresses}
          label={t('invite.addresses')}
          hint={t('invite.addresses-hint')}
          name="addresses"
          rows={6}
          required
          error={refused.field('addresses').error}
          defaultValue={addresses}
        />
        <AdmittanceFields partners={partners} answer={answer} />
        <ChoiceField
          label={t('invite.locale')}
          choices={locales.map((value) => ({ value, label: t(`shell:language.${value}`) }))}
          name="locale"
          error={refused.field('locale').error}
          defaultValue={answer?.values.locale ?? i18n.language}
        />
      </FormCard>
    </Form>
  )
}
