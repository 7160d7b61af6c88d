import { type AgendaPhase, agendaPhases } from '@voortent/domain/agenda/contract'
import { useTranslation } from 'react-i18next'
import { Day } from '../../shell/moment.tsx'
import styles from './phases.module.css'

export type PhaseInList = {
  phase: AgendaPhase
  startsOn: string | null
  endsOn: string | null
  openedOn: string | null
  closedOn: string | null
}

/** The seven phases in order: which is open, which are behind, and what one can do in each. */
export function PhaseList(props: { phases: PhaseInList[]; current: AgendaPhase }) {
  const { t } = useTranslation('agenda')
  const { phases, current } = props
  const here = agendaPhases.indexOf(current)
  return (
    <ol className={styles.phases}>
      {phases.map(({ phase, startsOn, endsOn, openedOn, closedOn }, place) => {
        const state = place === here ? 'now' : place < here ? 'past' : 'coming'
        return (
          <li
            key={phase}
            className={styles[state]}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <h2 className={styles.name}>
              {t(`phase.${phase}`)} <span className={styles.state}>{t(`phases.${state}`)}</span>
            </h2>
            <p className={styles.days}>
              <Days label={t('phases.planned')} from={startsOn} until={endsOn} />
              <Days label={t('phases.was-open')} from={openedOn} until={closedOn} />
            </p>
            <p className={styles.rule}>{t(`phases.rule.${phase}`)}</p>
          </li>
        )
      })}
    </ol>
  )
}

function Days(props: { label: string; from: string | null; until: string | null }) {
  const { t } = useTranslation('agenda')
  const { label, from, until } = props
  if (!from && !until) return null
  return (
    <span>
      {label} {from && <Day date={new Date(from)} />}
      {from && until && ' '}
      {until && (
        <>
          {t('phases.until')} <Day date={new Date(until)} />
        </>
      )}
    </span>
  )
}
