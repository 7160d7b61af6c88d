import { Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'

/** Who one is, in three fields: name, company or KvK number, e-mail or phone. */
export function ContactFields({ refused }: { refused: ReturnType<typeof useFormRefusal> }) {
  const { t } = useTranslation('guests')
  return (
    <>
      <Field
        label={t('name')}
        name="name"
        autoComplete="name"
        maxLength={120}
        required
        {...refused.field('name')}
      />
      <Field
        label={t('company')}
        name="company"
        autoComplete="organization"
        maxLength={120}
        required
        {...refused.field('company')}
      />
      <Field
        label={t('reach')}
        name="reach"
        inputMode="email"
        autoComplete="email"
        maxLength={254}
        required
        {...refused.field('reach')}
      />
    </>
  )
}
