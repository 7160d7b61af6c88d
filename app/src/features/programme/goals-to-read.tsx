import { inRows } from '../../shell/columns.ts'
import { figureInWords } from '../goals/figures.ts'
import { LightTag } from '../goals/light-tag.tsx'
import type { ReadableSpeerpunt } from './document-of.ts'
import styles from './tables-to-read.module.css'
import type { Words } from './use-words.ts'

/** The goals of a speerpunt under its text: where it began, where it is, what is aimed at. */
export function GoalsToRead(props: {
  here: string
  goals: ReadableSpeerpunt['goals']
  words: Words
}) {
  const { here, words } = props
  const goals = inRows(props.goals)
  const { label, language } = words
  if (goals.length === 0) return null
  const measured = (point: { on: string; value: string } | null, unit: string) =>
    point ? `${figureInWords(point.value, unit, language)} (${point.on.slice(0, 4)})` : '–'
  return (
    <table className={styles.table}>
      <caption>{label('document.goals')}</caption>
      <thead>
        <tr>
          <th scope="col">{label('goal')}</th>
          <th scope="col">{label('document.baseline')}</th>
          <th scope="col">{label('document.last')}</th>
          <th scope="col">{label('document.target')}</th>
          <th scope="col">{label('document.light')}</th>
        </tr>
      </thead>
      <tbody>
        {goals.map(({ id, title, indicator, unit, baseline, last, targets, colour }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`${here}/doelen/${id}`}>{title}</a>
              <span className={styles.under}>{indicator}</span>
            </th>
            <td data-label={label('document.baseline')}>{measured(baseline, unit)}</td>
            <td data-label={label('document.last')}>{measured(last, unit)}</td>
            <td data-label={label('document.target')}>
              {targets.map(({ year, value }) => (
                <span key={year} className={styles.line}>
                  {`${year}: ${figureInWords(value, unit === '%' ? unit : '', language)}`}
                </span>
              ))}
            </td>
            <td data-label={label('document.light')}>
              <LightTag colour={colour} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
