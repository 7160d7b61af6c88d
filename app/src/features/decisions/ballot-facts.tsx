import type { BallotView } from '@voortent/api'
import { Facts } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Moment } from '../../shell/moment.tsx'
import { BallotStateTag } from './ballot-state.tsx'
import { timeLeft } from './time-left.ts'

/** What is known of a ballot at a glance, with the time that is left in words. */
export function BallotFacts({ ballot, now }: { ballot: BallotView; now: Date }) {
  const { t } = useTranslation('decisions')
  const { state, rule, closesAt, openedAt, closedAt, outcomes, voters } = ballot
  const present = voters.filter(({ removed }) => !removed)
  const left = timeLeft(closesAt, now)
  return (
    <Facts
      facts={[
        {
          label: t('ballot.state'),
          value: <BallotStateTag state={state} outcome={outcomes.at(-1)?.outcome ?? null} />,
        },
        { label: t('rule.title'), value: t(`rule.name.${rule.decision}`) },
        { label: t('ballot.opened'), value: openedAt && <Moment date={openedAt} /> },
        {
          label: t('ballot.closes'),
          value: (state === 'open' || state === 'prepared') && (
            <>
              <Moment date={closesAt} />
              {state === 'open' && ` (${t(left.key, { count: left.count })})`}
            </>
          ),
        },
        { label: t('ballot.closed'), value: closedAt && <Moment date={closedAt} /> },
        {
          label: t('ballot.turnout'),
          value:
            openedAt &&
            t('turnout', {
              voted: present.filter(({ voted }) => voted).length,
              voters: present.length,
            }),
        },
      ].filter(({ value }) => value !== false)}
    />
  )
}
