import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import { noon } from './deadlines.tsx'
import styles from './doorwerking.module.css'
import type { Sheet } from './sheet.ts'

/** What an organisation promised, what it does, and what it answers for. */
export function Promised({ tenant, sheet }: { tenant: string; sheet: Sheet }) {
  const { t } = useTranslation('doorwerking')
  const { promises, actions, goals } = sheet
  const nothing = promises.length + actions.length + goals.length === 0
  return (
    <Section title={t('promised.title')}>
      {nothing && <p>{t('promised.none')}</p>}
      {promises.length > 0 && (
        <>
          <h3>{t('promised.promises')}</h3>
          <ul className={styles.list}>
            {promises.map(({ id, what, dueOn, state, overdue }) => (
              <li key={id}>
                <Link to={`/${tenant}/afspraken/${id}`}>{what}</Link>{' '}
                <span className={styles.soft}>
                  {t('promised.due')} <Day date={noon(dueOn)} />,{' '}
                  {t(`state.${overdue ? 'late' : state}`)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {actions.length > 0 && (
        <>
          <h3>{t('promised.actions')}</h3>
          <ul className={styles.list}>
            {actions.map(({ id, agendaId, title, leads, status, nextStep }) => (
              <li key={id}>
                <Link to={`/${tenant}/agenda/${agendaId}/acties/${id}`}>{title}</Link>{' '}
                <span className={styles.soft}>
                  {t(leads ? 'promised.leads' : 'promised.joins')}, {t(`status.${status}`)}
                  {nextStep && `. ${t('promised.next', { nextStep })}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {goals.length > 0 && (
        <>
          <h3>{t('promised.goals')}</h3>
          <ul className={styles.list}>
            {goals.map(({ id, agendaId, title, light }) => (
              <li key={id}>
                <Link to={`/${tenant}/agenda/${agendaId}/doelen/${id}`}>{title}</Link>{' '}
                <span className={styles.soft}>{t(`light.${light}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
