import { directions, rhythms } from '@voortent/domain/goals/contract'
import { ChoiceField, Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { asTyped } from './figures.ts'
import styles from './goal.module.css'

/** What a form of a goal starts from. */
export type GoalToFillIn = {
  title: string
  indicator: string
  unit: string
  direction: string
  source: string
  rhythm: string
  baseline: { on: string; value: string } | null
  responsible: { id: string } | null
  targets: { year: number; value: string }[]
}

/** The fields of a goal: what is counted, where it began, what is to be reached and by whom. */
export function GoalFields(props: {
  goal?: GoalToFillIn | undefined
  years: number[]
  organisations: { id: string; name: string }[]
  refused: ReturnType<typeof useFormRefusal>
}) {
  const { t } = useTranslation('goals')
  const { goal, years, organisations, refused } = props
  const field = (name: string, start: string | undefined) => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? start }
  }
  const named = (name: 'title' | 'indicator' | 'unit' | 'source') => ({
    ...field(name, goal?.[name]),
    label: t(`field.${name}`),
    hint: t(`hint.${name}`),
  })
  const number = { inputMode: 'decimal', autoComplete: 'off' } as const
  const target = (year: number) => goal?.targets.find((one) => one.year === year)?.value
  return (
    <>
      <Field {...named('title')} required maxLength={150} />
      <Field {...named('indicator')} required maxLength={200} />
      <Field {...named('unit')} required maxLength={40} />
      <ChoiceField
        {...field('direction', goal?.direction)}
        label={t('field.direction')}
        choices={directions.map((value) => ({ value, label: t(`direction.${value}`) }))}
      />
      <fieldset className={styles.period}>
        <legend>{t('baseline.label')}</legend>
        <p>{t('baseline.hint')}</p>
        <Field
          {...field('baselineValue', goal?.baseline ? asTyped(goal.baseline.value) : undefined)}
          {...number}
          label={t('baseline.value')}
        />
        <Field {...field('baselineOn', goal?.baseline?.on)} type="date" label={t('baseline.on')} />
      </fieldset>
      <fieldset className={styles.period}>
        <legend>{t('targets.label')}</legend>
        <p>{t('targets.hint')}</p>
        {years.map((year) => {
          const value = target(year)
          return (
            <Field
              key={year}
              {...field(`targets.${year}`, value && asTyped(value))}
              {...number}
              label={String(year)}
            />
          )
        })}
      </fieldset>
      <Field {...named('source')} maxLength={300} />
      <ChoiceField
        {...field('rhythm', goal?.rhythm)}
        label={t('field.rhythm')}
        hint={t('hint.rhythm')}
        choices={rhythms.map((value) => ({ value, label: t(`rhythm.${value}`) }))}
      />
      <ChoiceField
        {...field('organisation', goal?.responsible?.id ?? '')}
        label={t('responsible.label')}
        hint={t('responsible.hint')}
        choices={[
          { value: '', label: t('responsible.none') },
          ...organisations.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </>
  )
}
