import type { Api } from '@voortent/api'
import { useTranslation } from 'react-i18next'
import styles from './adoption.module.css'

type Found = Awaited<ReturnType<Api['adoption']['publicAgenda']>>
type Speerpunt = Found['speerpunten'][number]

/** How a speerpunt goes: its doelen, its acties, its afspraken; plain lists that print. */
export function Progress({ speerpunt }: { speerpunt: Speerpunt }) {
  const { t, i18n } = useTranslation('adopted')
  const { goals, actions, byStatus, promises } = speerpunt
  const inOrder = Object.keys(byStatus)
  const counted = promises.kept + promises.open + promises.late + promises.broken
  const locale = i18n.language === 'en' ? 'en-GB' : 'nl-NL'
  const figure = (value: string, unit: string) =>
    `${new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(Number(value))} ${unit}`
  return (
    <>
      {goals.length > 0 && (
        <>
          <h3>{t('progress.goals')}</h3>
          <ul className={styles.progress}>
            {goals.map(({ id, title, unit, light, last, target }) => (
              <li key={id}>
                <strong>{title}</strong>
                <span className={`${styles.light} ${styles[light]}`}>{t(`light.${light}`)}</span>
                <span className={styles.small}>
                  {last &&
                    t('progress.last', {
                      figure: figure(last.value, unit),
                      year: last.on.slice(0, 4),
                    })}{' '}
                  {target &&
                    t('progress.target', { figure: figure(target.value, unit), year: target.year })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {actions.length > 0 && (
        <>
          <h3>{t('progress.actions')}</h3>
          <p>{t('progress.by-status', { ...byStatus })}</p>
          <ul className={styles.progress}>
            {actions
              .toSorted((one, other) => inOrder.indexOf(one.status) - inOrder.indexOf(other.status))
              .map(({ id, title, lead, status }) => (
                <li key={id}>
                  <strong>{title}</strong>
                  <span className={styles.light}>{t(`status.${status}`)}</span>
                  {lead && <span className={styles.small}>{lead}</span>}
                </li>
              ))}
          </ul>
        </>
      )}
      {counted > 0 && (
        <>
          <h3>{t('progress.promises')}</h3>
          <p>{t('public.promises', { ...promises })}</p>
        </>
      )}
    </>
  )
}
