import { ChoiceField, Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import styles from './workplan.module.css'

type Named = { id: string; name: string }
type Facts = {
  title: string
  about: string
  startsOn: string
  endsOn: string
  lead: Named | null
}

/** What a work package is: title, period, lead. */
export function PackageFields(props: {
  facts?: Facts
  refused: ReturnType<typeof useFormRefusal>
  partners: readonly Named[]
}) {
  const { t } = useTranslation('workplan')
  const { facts, refused, partners } = props
  const field = (name: 'title' | 'about' | 'startsOn' | 'endsOn') => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? facts?.[name] }
  }
  const lead = refused.field('organisation')
  return (
    <>
      <Field
        {...field('title')}
        label={t('package.field.title')}
        required
        maxLength={150}
        autoComplete="off"
      />
      <div className={styles.pair}>
        <Field {...field('startsOn')} type="date" label={t('package.field.starts')} required />
        <Field {...field('endsOn')} type="date" label={t('package.field.ends')} required />
      </div>
      <ChoiceField
        name="organisation"
        label={t('package.field.lead')}
        error={lead.error}
        defaultValue={lead.defaultValue ?? facts?.lead?.id ?? ''}
        choices={[
          { value: '', label: t('package.no-lead') },
          ...partners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField {...field('about')} label={t('package.field.about')} maxLength={1000} rows={3} />
    </>
  )
}
