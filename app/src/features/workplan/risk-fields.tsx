import { ChoiceField, Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Tasks } from './plan-data.ts'
import type { Risk } from './risk-summary.tsx'
import { PersonChoice } from './task-fields.tsx'
import styles from './workplan.module.css'

/** What may go wrong, how likely and how bad, what is done about it and who keeps an eye on it. */
export function RiskFields(props: {
  facts?: Risk
  refused: ReturnType<typeof useFormRefusal>
  people: Tasks['people']
}) {
  const { t } = useTranslation('workplan')
  const { facts, refused, people } = props
  const field = (name: 'title' | 'measure' | 'chance' | 'effect') => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? facts?.[name]?.toString() ?? '' }
  }
  const thirds = (name: 'chance' | 'effect') => (
    <ChoiceField
      {...field(name)}
      label={t(`risk.field.${name}`)}
      choices={[
        { value: '', label: t('choose') },
        ...['1', '2', '3'].map((value) => ({ value, label: t(`risk.${name}.${value}`) })),
      ]}
    />
  )
  return (
    <>
      <Field
        {...field('title')}
        label={t('risk.field.title')}
        hint={t('risk.title-hint')}
        required
        maxLength={200}
        autoComplete="off"
      />
      <div className={styles.pair}>
        {thirds('chance')}
        {thirds('effect')}
      </div>
      <TextField {...field('measure')} label={t('risk.field.measure')} maxLength={600} rows={2} />
      <PersonChoice
        name="owner"
        label={t('risk.field.owner')}
        nobody={t('task.nobody')}
        people={people}
        {...refused.field('owner')}
        chosen={facts?.owner?.membership}
      />
    </>
  )
}
