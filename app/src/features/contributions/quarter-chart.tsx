import type { Totals } from '@voortent/domain/contributions/contract'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { topOf } from './chart-top.ts'
import styles from './quarter-chart.module.css'
import { TotalsTable } from './totals-table.tsx'
import { useMoneyWords } from './use-money-words.ts'

const height = 200
const frame = { left: 78, right: 8, top: 12, bottom: 28 }
const [slot, bar] = [46, 16]

/** Planned beside actual, quarter by quarter, drawn on the server, with the same figures as a table. */
export function QuarterChart(props: {
  quarters: readonly string[]
  totals: ReadonlyMap<string, Totals>
}) {
  const { t } = useTranslation('contributions')
  const words = useMoneyWords()
  const id = useId()
  const none = { planned: 0, actual: 0, difference: 0 }
  const rows = props.quarters.map((quarter) => ({
    quarter,
    ...(props.totals.get(quarter) ?? none),
  }))
  const top = topOf(rows.flatMap(({ planned, actual }) => [planned, actual]))
  const floor = height - frame.bottom
  const tall = (cents: number) => Math.round(((floor - frame.top) * cents) / top)
  const width = Math.max(300, frame.left + frame.right + rows.length * slot)
  return (
    <figure className={styles.figure}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} tabIndex={0} aria-labelledby={id}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-labelledby={id}
        >
          <title id={id}>{t('chart.title')}</title>
          {[0, 1, 2].map((part) => {
            const y = floor - tall((top / 2) * part)
            return (
              <g key={part}>
                <line className={styles.grid} x1={frame.left} x2={width} y1={y} y2={y} />
                <text className={styles.label} x={frame.left - 6} y={y + 4} textAnchor="end">
                  {words.euros((top / 2) * part)}
                </text>
              </g>
            )
          })}
          {rows.map(({ quarter, planned, actual }, place) => {
            const x = frame.left + place * slot + (slot - 2 * bar) / 2
            return (
              <g key={quarter}>
                <Bar x={x} floor={floor} tall={tall(planned)} look={styles.planned} />
                <Bar x={x + bar} floor={floor} tall={tall(actual)} look={styles.actual} />
                <text className={styles.label} x={x + bar} y={height - 10} textAnchor="middle">
                  {t('chart.quarter', { year: quarter.slice(2, 4), quarter: quarter.slice(6) })}
                </text>
              </g>
            )
          })}
        </svg>
      </section>
      <figcaption className={styles.legend}>
        <Sample look={styles.planned} word={t('column.planned')} />
        <Sample look={styles.actual} word={t('column.actual')} />
      </figcaption>
      <details className={styles.twin}>
        <summary>{t('chart.as-table')}</summary>
        <TotalsTable
          caption={t('chart.title')}
          of={t('column.quarter')}
          rows={rows.map((row) => ({ ...row, key: row.quarter, name: words.quarter(row.quarter) }))}
        />
      </details>
    </figure>
  )
}

function Bar(props: { x: number; floor: number; tall: number; look: string | undefined }) {
  const { x, floor, tall, look } = props
  return <rect className={look} x={x + 1} y={floor - tall} width={bar - 2} height={tall} />
}

function Sample({ look, word }: { look: string | undefined; word: string }) {
  return (
    <span className={styles.sample}>
      <svg viewBox="0 0 14 14" aria-hidden="true" className={styles.swatch}>
        <rect className={look} x={1} y={1} width={12} height={12} />
      </svg>
      {word}
    </span>
  )
}
