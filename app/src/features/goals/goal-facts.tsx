import type { Api } from '@voortent/api'
import { Facts } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Day } from '../../shell/moment.tsx'
import styles from './goal.module.css'
import { useFigure } from './use-figure.ts'

export type Goal = Awaited<ReturnType<Api['goals']['get']>>['goal']

/** What is known of a goal beside its chart. */
export function GoalFactSheet({ goal }: { goal: Goal }) {
  const { t } = useTranslation('goals')
  const figure = useFigure()
  const { unit, baseline, targets, responsible, speerpunt, direction, source, rhythm } = goal
  return (
    <Facts
      facts={[
        { label: t('field.speerpunt'), value: speerpunt.title },
        { label: t('responsible.label'), value: responsible?.name ?? t('responsible.none') },
        {
          label: t('baseline.label'),
          value: baseline && (
            <>
              {figure(baseline.value, unit)} (<Day date={new Date(baseline.on)} />)
            </>
          ),
        },
        {
          label: t('targets.label'),
          value:
            targets.length === 0 ? null : (
              <>
                {targets.map(({ year, value }) => (
                  <span key={year} className={styles.target}>
                    {year}: {figure(value, unit)}
                  </span>
                ))}
              </>
            ),
        },
        { label: t('field.direction'), value: t(`direction.${direction}`) },
        { label: t('field.rhythm'), value: t(`rhythm.${rhythm}`) },
        { label: t('field.source'), value: source },
      ]}
    />
  )
}
