import { ChoiceField, Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'

/** For which company a broker asks, and how it is reached. */
export function CompanyFields(props: {
  refused: ReturnType<typeof useFormRefusal>
  organisations: { id: string; name: string }[]
}) {
  const { t } = useTranslation('questions')
  const { refused, organisations } = props
  return (
    <>
      <ChoiceField
        name="organisation"
        {...refused.field('organisation')}
        label={t('new.organisation')}
        hint={t('new.organisation-hint')}
        choices={[
          { value: '', label: t('new.not-here') },
          ...organisations.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Field
        name="company"
        {...refused.field('company')}
        label={t('new.company')}
        hint={t('new.company-hint')}
        maxLength={120}
        autoComplete="off"
      />
      <Field
        name="name"
        {...refused.field('name')}
        label={t('new.name')}
        maxLength={120}
        autoComplete="off"
      />
      <Field
        name="reach"
        {...refused.field('reach')}
        label={t('new.reach')}
        hint={t('new.reach-hint')}
        maxLength={254}
        autoComplete="off"
      />
    </>
  )
}
