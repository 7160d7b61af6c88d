import { useTranslation } from 'react-i18next'
import { Day } from '../../shell/moment.tsx'
import type { ChartedGoal, Point } from './charted-goal.ts'
import styles from './goal-chart.module.css'
import { useFigure } from './use-figure.ts'

/** The figures of a chart, day by day, for who reads rather than looks. */
export function ChartTable({ goal, measured }: { goal: ChartedGoal; measured: Point[] }) {
  const { t } = useTranslation('goals')
  const figure = useFigure()
  const { unit, forecast } = goal
  const targets = new Map(goal.targets.map(({ year, value }) => [`${year}-12-31`, value]))
  const values = new Map(measured.map(({ on, value }) => [on, value]))
  const days = [...new Set([...values.keys(), ...targets.keys()])].sort()
  return (
    <details className={styles.twin}>
      <summary>{t('chart.as-table')}</summary>
      <table className={styles.table}>
        <caption>{t('chart.caption', { title: goal.title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.day')}</th>
            <th scope="col">{t('chart.measured')}</th>
            <th scope="col">{t('chart.target')}</th>
            {forecast && <th scope="col">{t('chart.forecast')}</th>}
          </tr>
        </thead>
        <tbody>
          {days.map((on) => (
            <tr key={on}>
              <th scope="row">
                <Day date={new Date(on)} />
              </th>
              <td>{written(values.get(on))}</td>
              <td>{written(targets.get(on))}</td>
              {forecast && <td>{forecast.on === on ? figure(forecast.value, unit, 1) : ''}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )

  function written(value: string | undefined): string {
    return value === undefined ? '' : figure(value, unit)
  }
}
