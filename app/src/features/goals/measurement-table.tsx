import { type Column, OverviewTable } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import styles from './goal.module.css'
import type { Goal } from './goal-facts.tsx'
import { useFigure } from './use-figure.ts'

type Measurement = Goal['measurements'][number]

/** What was measured, newest first, with source, note and who told it. */
export function MeasurementTable(props: {
  goal: Goal
  /** Address below which a measurement is corrected, for who may. */
  correct: string | null
}) {
  const { t } = useTranslation('goals')
  const figure = useFigure()
  const { goal, correct } = props
  const { unit, measurements } = goal
  if (measurements.length === 0) return <p className={styles.blank}>{t('measure.none')}</p>
  const columns: Column<Measurement>[] = [
    {
      name: 'on',
      label: t('measure.on'),
      cell: ({ on }) => <Day date={new Date(on)} />,
    },
    {
      name: 'value',
      label: t('measure.value'),
      numeric: true,
      cell: ({ value }) => figure(value, unit),
    },
    {
      name: 'source',
      label: t('measure.about'),
      cell: ({ source, note, was }) => (
        <>
          {source}
          {note && <span className={styles.note}>{note}</span>}
          {was && (
            <span className={styles.note}>
              {t('measure.was', { value: figure(was.value, unit) })}
            </span>
          )}
        </>
      ),
    },
    {
      name: 'by',
      label: t('measure.by'),
      cell: ({ organisation, person }) => organisation ?? person ?? '',
    },
  ]
  if (correct)
    columns.push({
      name: 'correct',
      label: t('correct.column'),
      cell: ({ id, on }) => (
        <Link to={`${correct}/metingen/${id}`} aria-label={t('correct.open-of', { on })}>
          {t('correct.open')}
        </Link>
      ),
    })
  return (
    <OverviewTable
      caption={t('measure.caption', { count: measurements.length })}
      rows={measurements.toReversed()}
      keyOf={({ id }) => id}
      columns={columns}
    />
  )
}
