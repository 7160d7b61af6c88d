import { Link } from 'react-router'
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
  const { here, actions, words } = props
  const { t, period, status: word } = words
  if (actions.length === 0) return null
  return (
    <table className={styles.table}>
      <caption>{t('document.actions')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('action')}</th>
          <th scope="col">{t('lead')}</th>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('status')}</th>
        </tr>
      </thead>
      <tbody>
        {actions.map(({ id, title, lead, startsOn, endsOn, status }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`${here}/acties/${id}`}>{title}</Link>
            </th>
            <td data-label={t('lead')}>{lead ?? '–'}</td>
            <td data-label={t('when')}>{period(startsOn, endsOn) || '–'}</td>
            <td data-label={t('status')}>
              <StatusMark status={status} word={word(status)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
