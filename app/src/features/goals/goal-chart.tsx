import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { placed, ticksFor, yearsBetween } from './chart-scale.ts'
import { ChartTable } from './chart-table.tsx'
import type { ChartedGoal, Point } from './charted-goal.ts'
import { tickInWords } from './figures.ts'
import styles from './goal-chart.module.css'
import { useFigure } from './use-figure.ts'

const [width, height] = [360, 220]
const frame = { left: 56, right: 12, top: 12, bottom: 26 }

/**
 * An indicator against its targets: drawn on the server, readable without colour, in the dark and
 * in print, with the same figures as a table below it. Nothing where there is nothing to draw.
 */
export function GoalChart({ goal }: { goal: ChartedGoal }) {
  const { t, i18n } = useTranslation('goals')
  const figure = useFigure()
  const id = useId()
  const { title, baseline, measurements, forecast } = goal
  const aims = goal.targets.map(({ year, value }) => ({ on: `${year}-12-31`, value }))
  const measured = baseline ? [baseline, ...measurements] : measurements
  const all = [...measured, ...aims, ...(forecast ? [forecast] : [])]
  if (all.length === 0) return null
  const days = all.map(({ on }) => on).sort()
  const years = yearsBetween(days[0] ?? '', days.at(-1) ?? '')
  const span: [number, number] = [Date.UTC(years[0] ?? 0), Date.UTC((years.at(-1) ?? 0) + 1)]
  const ticks = ticksFor(all.map(({ value }) => Number(value)))
  const range: [number, number] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const x = (time: number) => placed(time, span, [frame.left, width - frame.right])
  const y = (value: number) => placed(value, range, [height - frame.bottom, frame.top])
  const at = ({ on, value }: Point) => ({ x: x(Date.parse(on)), y: y(Number(value)) })
  const path = (points: Point[]) =>
    points
      .map(at)
      .map((point) => `${point.x},${point.y}`)
      .join(' ')
  const last = measured.at(-1)
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title`}
        className={styles.chart}
      >
        <title id={`${id}-title`}>
          {t('chart.title', {
            title,
            last: last ? figure(last.value, goal.unit) : '–',
            target: aims.length > 0 ? figure(aims.at(-1)?.value ?? '0', goal.unit) : '–',
          })}
        </title>
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              className={styles.grid}
              x1={frame.left}
              x2={width - frame.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className={styles.label} x={frame.left - 6} y={y(tick) + 4} textAnchor="end">
              {tickInWords(tick, i18n.language)}
            </text>
          </g>
        ))}
        {years.map((year, place) =>
          years.length > 6 && place % 2 === 1 ? null : (
            <text
              key={year}
              className={styles.label}
              x={(x(Date.UTC(year)) + x(Date.UTC(year + 1))) / 2}
              y={height - 8}
              textAnchor="middle"
            >
              {year}
            </text>
          ),
        )}
        <polyline className={styles.road} points={path(baseline ? [baseline, ...aims] : aims)} />
        {forecast && last && <polyline className={styles.ahead} points={path([last, forecast])} />}
        <polyline className={styles.line} points={path(measured)} />
        {aims.map((aim) => (
          <Diamond key={aim.on} {...at(aim)} />
        ))}
        {measured.map((point) => (
          <circle key={point.on} className={styles.dot} cx={at(point).x} cy={at(point).y} r={4} />
        ))}
        {forecast && (
          <circle className={styles.hollow} cx={at(forecast).x} cy={at(forecast).y} r={4} />
        )}
      </svg>
      <figcaption className={styles.legend}>
        <Sample word={t('chart.measured')} kind="line" />
        <Sample word={t('chart.target')} kind="road" />
        {forecast && <Sample word={t('chart.forecast')} kind="ahead" />}
      </figcaption>
      <ChartTable goal={goal} measured={measured} />
    </figure>
  )
}

function Diamond({ x, y }: { x: number; y: number }) {
  return <path className={styles.aim} d={`M${x} ${y - 6}l6 6l-6 6l-6-6z`} />
}

function Sample({ word, kind }: { word: string; kind: 'line' | 'road' | 'ahead' }) {
  return (
    <span className={styles.sample}>
      <svg viewBox="0 0 36 14" aria-hidden="true" className={styles.swatch}>
        <line className={styles[kind]} x1={0} x2={36} y1={7} y2={7} />
        {kind === 'road' && <Diamond x={18} y={7} />}
        {kind !== 'road' && (
          <circle className={kind === 'line' ? styles.dot : styles.hollow} cx={18} cy={7} r={4} />
        )}
      </svg>
      {word}
    </span>
  )
}
