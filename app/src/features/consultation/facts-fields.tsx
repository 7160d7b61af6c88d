import { Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { CheckGroup } from '../tenancy/check-group.tsx'
import styles from './facts-fields.module.css'

type Facts = {
  title: string
  intro: string
  opensOn: string
  closesOn: string
  supportersNeeded: number
}

/** The fields of a consultation: what is asked, from when until when, and on which texts. */
export function FactsFields(props: {
  facts?: Facts
  texts: readonly { documentId: string; title: string | null }[]
  parts: readonly string[]
  refused: ReturnType<typeof useFormRefusal>
}) {
  const { t } = useTranslation('consultation')
  const { facts, texts, parts, refused } = props
  const field = (name: keyof Facts) => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? facts?.[name], label: t(`field.${name}`) }
  }
  const { error, defaultValue } = refused.field('parts')
  return (
    <>
      <Field {...field('title')} hint={t('hint.title')} required maxLength={150} />
      <TextField {...field('intro')} hint={t('hint.intro')} maxLength={2000} />
      <fieldset className={styles.period}>
        <legend>{t('field.period')}</legend>
        <Field {...field('opensOn')} type="date" required />
        <Field {...field('closesOn')} type="date" required />
      </fieldset>
      <CheckGroup
        label={t('field.parts')}
        hint={t('hint.parts')}
        name="parts"
        error={error}
        chosen={defaultValue?.split(' ') ?? parts}
        choices={texts.map(({ documentId, title }) => ({
          value: documentId,
          label: title ?? t('own-text'),
        }))}
      />
      <Field
        {...field('supportersNeeded')}
        hint={t('hint.supportersNeeded')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
        required
      />
    </>
  )
}
