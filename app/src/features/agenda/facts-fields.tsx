import { Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import styles from './facts-fields.module.css'

type Facts = { title: string; fromYear: number; untilYear: number; ambition: string }

/** The fields of an agenda: what it is called, which years, and its one ambition. */
export function FactsFields(props: {
  facts?: Facts | undefined
  refused: ReturnType<typeof useFormRefusal>
}) {
  const { t } = useTranslation('agenda')
  const { facts, refused } = props
  const field = (name: keyof Facts) => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? facts?.[name], label: t(`field.${name}`) }
  }
  const year = { inputMode: 'numeric', maxLength: 4, autoComplete: 'off', required: true } as const
  return (
    <>
      <Field {...field('title')} hint={t('hint.title')} required maxLength={150} />
      <fieldset className={styles.years}>
        <legend>{t('period')}</legend>
        <Field {...field('fromYear')} {...year} />
        <Field {...field('untilYear')} {...year} />
      </fieldset>
      <TextField
        {...field('ambition')}
        hint={t('hint.ambition')}
        required
        maxLength={400}
        rows={3}
      />
    </>
  )
}
