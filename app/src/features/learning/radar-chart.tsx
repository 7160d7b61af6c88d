import { effectiveElements } from '@voortent/domain/learning/contract'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './radar-chart.module.css'
import { radarPoint } from './radar-points.ts'
import { useMark } from './use-mark.ts'

export type Shown = { number: number; tenths: number[] }

const chart = { axes: effectiveElements.length, middle: 170, radius: 120 }
const looks = [styles.latest, styles.before, styles.earlier] as const

/** The five elements over at most three rounds, the latest drawn heaviest; with the same as a table. */
export function RadarChart({ rounds }: { rounds: readonly Shown[] }) {
  const { t } = useTranslation('learning')
  const mark = useMark()
  const id = useId()
  const shown = rounds.slice(0, looks.length)
  const outline = (marks: number[]) =>
    marks
      .map((value, place) => radarPoint(place, value, chart))
      .map(({ x, y }) => `${x},${y}`)
      .join(' ')
  return (
    <figure className={styles.figure}>
      <svg viewBox="-55 0 450 330" role="img" aria-labelledby={id} className={styles.chart}>
        <title id={id}>{t('scan.chart', { number: shown[0]?.number })}</title>
        {[1, 2, 3, 4, 5].map((ring) => (
          <polygon
            key={ring}
            className={styles.ring}
            points={outline(effectiveElements.map(() => ring))}
          />
        ))}
        {effectiveElements.map((element, place) => {
          const end = radarPoint(place, 5, chart)
          const name = radarPoint(place, 5, { ...chart, radius: chart.radius + 18 })
          return (
            <g key={element}>
              <line
                className={styles.ring}
                x1={chart.middle}
                y1={chart.middle}
                x2={end.x}
                y2={end.y}
              />
              <text className={styles.name} x={name.x} y={name.y + 4} textAnchor={sideOf(name.x)}>
                {t(`element-short.${element}`)}
              </text>
            </g>
          )
        })}
        {shown.toReversed().map(({ number, tenths }, place) => (
          <polygon
            key={number}
            className={looks[shown.length - 1 - place]}
            points={outline(tenths.map((value) => value / 10))}
          />
        ))}
      </svg>
      <table className={styles.table}>
        <caption>{t('scan.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('scan.element')}</th>
            {shown.map(({ number }) => (
              <th key={number} scope="col">
                {t('scan.round', { number })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {effectiveElements.map((element, place) => (
            <tr key={element}>
              <th scope="row">{t(`element.${element}`)}</th>
              {shown.map(({ number, tenths }) => (
                <td key={number}>{mark(tenths[place] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

function sideOf(x: number): 'start' | 'middle' | 'end' {
  if (Math.abs(x - chart.middle) < 20) return 'middle'
  return x > chart.middle ? 'start' : 'end'
}
