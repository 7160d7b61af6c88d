import { OverviewTable } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Day } from '../../shell/moment.tsx'
import { useFigure } from '../goals/use-figure.ts'
import styles from './workplan.module.css'

type Contribution = {
  indicator: string
  unit: string
  measurements: { value: string; on: string; source: string }[]
}

/** What a consortium measured itself, the latest first. */
export function OwnMeasurements({ contribution }: { contribution: Contribution }) {
  const { t } = useTranslation('workplan')
  const figure = useFigure()
  const { indicator, unit, measurements } = contribution
  if (measurements.length === 0)
    return <p className={styles.soft}>{t('goal.not-measured', { indicator })}</p>
  return (
    <OverviewTable
      caption={indicator}
      rows={measurements}
      keyOf={({ on }) => on}
      columns={[
        { name: 'on', label: t('goal.field.on'), cell: ({ on }) => <Day date={new Date(on)} /> },
        {
          name: 'value',
          label: t('goal.value'),
          numeric: true,
          cell: ({ value }) => figure(value, unit),
        },
        { name: 'source', label: t('goal.field.source'), cell: ({ source }) => source },
      ]}
    />
  )
}
