import type { Api } from '@voortent/api'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import { noon } from './deadlines.tsx'
import styles from './doorwerking.module.css'

type Handover = Awaited<ReturnType<Api['doorwerking']['handover']>>
type Theme = Handover['agendas'][number]['themes'][number]

/** One theme: who leads it, and what of its goals, actions and promises is open. */
export function ThemeOfAgenda(props: { here: string; agenda: string; theme: Theme }) {
  const { t } = useTranslation('doorwerking')
  const { here, agenda, theme } = props
  const { title, lead, goals, actions, promises } = theme
  return (
    <div className={styles.theme}>
      <h3>{title}</h3>
      <p className={styles.soft}>
        {lead ? t('theme.lead', { name: lead }) : t('theme.no-lead')}
        {goals.length + actions.length + promises.length === 0 && `. ${t('theme.nothing')}`}
      </p>
      <ul className={styles.list}>
        {goals.map(({ id, title: name, light, due, responsible }) => (
          <li key={id}>
            {t('theme.goal')} <Link to={`${here}/agenda/${agenda}/doelen/${id}`}>{name}</Link>{' '}
            <span className={styles.soft}>
              {t(`light.${light}`)}
              {responsible && `, ${responsible}`}
            </span>{' '}
            {due && <Tag tone="asked">{t('theme.measure')}</Tag>}
          </li>
        ))}
        {actions.map(({ id, title: name, lead: leads, status, nextStep, nextStepOn, stalled }) => (
          <li key={id}>
            {t('theme.action')} <Link to={`${here}/agenda/${agenda}/acties/${id}`}>{name}</Link>{' '}
            <span className={styles.soft}>
              {t(`status.${status}`)}
              {leads && `, ${leads}`}
              {nextStep && `. ${t('promised.next', { nextStep })}`}
              {nextStepOn && (
                <>
                  {' '}
                  (<Day date={noon(nextStepOn)} />)
                </>
              )}
            </span>{' '}
            {stalled && <Tag tone="asked">{t('theme.stalled')}</Tag>}
          </li>
        ))}
        {promises.map(({ id, what, organisation, dueOn, overdue }) => (
          <li key={id}>
            {t('theme.promise')} <Link to={`${here}/afspraken/${id}`}>{what}</Link>{' '}
            <span className={styles.soft}>
              {organisation}, {t('promised.due')} <Day date={noon(dueOn)} />
            </span>{' '}
            {overdue && <Tag tone="asked">{t('state.late')}</Tag>}
          </li>
        ))}
      </ul>
    </div>
  )
}
