import { inRows } from '../../shell/columns.ts'
import type { ReadableSpeerpunt } from './document-of.ts'
import { StatusMark } from './status-mark.tsx'
import styles from './tables-to-read.module.css'
import type { Words } from './use-words.ts'

/** The actions of a speerpunt under its text: who leads, when, how it stands. */
export function ActionsToRead(props: {
  here: string
  actions: ReadableSpeerpunt['actions']
  words: Words
}) {
  const { here, words } = props
  const actions = inRows(props.actions)
  const { label, period, status: word } = words
  if (actions.length === 0) return null
  return (
    <table className={styles.table}>
      <caption>{label('document.actions')}</caption>
      <thead>
        <tr>
          <th scope="col">{label('action')}</th>
          <th scope="col">{label('lead')}</th>
          <th scope="col">{label('when')}</th>
          <th scope="col">{label('status')}</th>
        </tr>
      </thead>
      <tbody>
        {actions.map(({ id, title, lead, startsOn, endsOn, status }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`${here}/acties/${id}`}>{title}</a>
            </th>
            <td data-label={label('lead')}>{lead ?? '–'}</td>
            <td data-label={label('when')}>{period(startsOn, endsOn) || '–'}</td>
            <td data-label={label('status')}>
              <StatusMark status={status} word={word(status)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
