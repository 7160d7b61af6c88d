import type { Api } from '@voortent/api'
import type { CircleInput } from '@voortent/domain/decisions/contract'
import { ButtonLink, Section, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { BallotStateTag } from './ballot-state.tsx'
import styles from './circle-decisions.module.css'
import { searchOf } from './circle-in.ts'

type Decisions = Awaited<ReturnType<Api['decisions']['about']>>

/** What a consortium or a working group decides and asks among its own, and how to begin more. */
export function CircleDecisions(props: {
  tenant: string
  circle: CircleInput
  decisions: Decisions
}) {
  const { t } = useTranslation('decisions')
  const { tenant, circle, decisions } = props
  if (!decisions) return null
  const { ballots, polls, may } = decisions
  const at = `/${tenant}/besluiten`
  const about = searchOf(circle)
  return (
    <Section title={t('circle.title')}>
      {ballots.length + polls.length === 0 && <p className={styles.none}>{t('circle.none')}</p>}
      <ul className={styles.list}>
        {ballots.map(({ id, title, state, outcome }) => (
          <li key={id}>
            <Link to={`${at}/${id}`}>{title}</Link>
            <BallotStateTag state={state} outcome={outcome} />
          </li>
        ))}
        {polls.map(({ id, title, kind, open }) => (
          <li key={id}>
            <span>
              <Link to={`${at}/peilingen/${id}`}>{title}</Link> · {t(`poll.kinds.${kind}`)}
            </span>
            <Tag tone={open ? 'action' : 'plain'}>{t(open ? 'state.open' : 'state.closed')}</Tag>
          </li>
        ))}
      </ul>
      <p className={styles.begin}>
        {may.decide && (
          <ButtonLink to={`${at}/nieuw?${about}`} second>
            {t('circle.decide')}
          </ButtonLink>
        )}
        {may.ask && (
          <>
            <ButtonLink to={`${at}/peilingen/nieuw?${about}`} second>
              {t('poll.begin.peiling')}
            </ButtonLink>
            <ButtonLink to={`${at}/peilingen/nieuw?soort=datumkeuze&${about}`} second>
              {t('poll.begin.datumkeuze')}
            </ButtonLink>
          </>
        )}
      </p>
    </Section>
  )
}
