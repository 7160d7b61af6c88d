import { organisationTypes, sizeClasses } from '@voortent/domain/partners/contract'
import { ChoiceField, Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'

type Known = {
  name: string
  type: string
  sizeClass: string
  kvkNumber: string | null
  website: string
  place: string
  ror: string
  /** What is amiss with it at the registry. */
  rorDoubt?: 'unknown' | 'silent' | null
}

/** The facts of an organisation, each with its hint and its refusal. */
export function OrganisationFields(props: {
  known?: Known
  refused: ReturnType<typeof useFormRefusal>
}) {
  const { t } = useTranslation('partners')
  const { known, refused } = props
  const doubt = known?.rorDoubt
  const field = (name: Exclude<keyof Known, 'rorDoubt'>) => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? known?.[name] ?? '' }
  }
  const ror = field('ror')
  return (
    <>
      <Field {...field('name')} label={t('fact.name')} required maxLength={120} />
      <ChoiceField
        {...field('type')}
        label={t('fact.type')}
        hint={t('form.type-hint')}
        required
        choices={[
          { value: '', label: t('form.type-choose') },
          ...Object.entries(organisationTypes).map(([value, geleding]) => ({
            value,
            label: `${t(`organisation-type.${value}`)} – ${t(`geleding.${geleding}`)}`,
          })),
        ]}
      />
      <ChoiceField
        {...field('sizeClass')}
        label={t('fact.size-class')}
        choices={sizeClasses.map((value) => ({ value, label: t(`size-class.${value}`) }))}
      />
      <Field {...field('place')} label={t('fact.place')} maxLength={80} />
      <Field
        {...field('kvkNumber')}
        label={t('fact.kvk-number')}
        hint={t('form.kvk-hint')}
        inputMode="numeric"
      />
      <Field
        {...field('website')}
        label={t('fact.website')}
        hint={t('form.website-hint')}
        inputMode="url"
        autoCapitalize="none"
      />
      <Field
        {...ror}
        error={ror.error ?? (doubt === 'unknown' ? t('form.ror-doubt.unknown') : undefined)}
        label={t('fact.ror')}
        hint={t(doubt === 'silent' ? 'form.ror-doubt.silent' : 'form.ror-hint')}
        maxLength={60}
        autoCapitalize="none"
        autoComplete="off"
      />
    </>
  )
}
