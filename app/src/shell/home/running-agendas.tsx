import type { Api } from '@voortent/api'
import { ButtonLink, EmptyState, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../moment.tsx'
import styles from './home.module.css'

export type Agendas = Awaited<ReturnType<Api['agenda']['list']>>['items']

/** Where we stand: the agendas that are being written or carried out. */
export function RunningAgendas({ tenant, agendas }: { tenant: string; agendas: Agendas }) {
  const { t } = useTranslation('shell')
  return (
    <Section
      title={t('home.agendas')}
      action={<Link to={`/${tenant}/agenda`}>{t('home.all-agendas')}</Link>}
    >
      {agendas.length === 0 ? (
        <EmptyState
          title={t('home.no-agendas')}
          action={
            <ButtonLink to={`/${tenant}/agenda`} second>
              {t('home.to-agendas')}
            </ButtonLink>
          }
        >
          {t('home.no-agendas-text')}
        </EmptyState>
      ) : (
        <ul className={styles.agendas}>
          {agendas.map(({ id, title, phase, fromYear, untilYear, changedAt }) => (
            <li key={id}>
              <Link to={`/${tenant}/agenda/${id}`}>{title}</Link>
              <span>
                {t(`agenda:phase.${phase}`)} · {fromYear}–{untilYear} · {t('home.last-changed')}{' '}
                <Day date={changedAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
