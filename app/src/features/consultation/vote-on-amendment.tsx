import type { Outcome } from '@voortent/domain/decisions/contract'
import { ButtonLink } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'

/** Where the ballot on an amendment stands, and what came of it. */
export type Vote = {
  ballot: string
  state: 'prepared' | 'open' | 'closed'
  outcome: Outcome | null
  applied: boolean | null
}

/** What is known of the vote on an amendment, with the way to it. */
export function VoteOnAmendment({ vote }: { vote: Vote }) {
  const { t } = useTranslation('consultation')
  const { tenant } = useParams()
  return (
    <>
      <p>{t(`push.vote.${wordsFor(vote)}`)}</p>
      <p>
        <ButtonLink to={`/${tenant}/besluiten/${vote.ballot}`} second>
          {t('push.to-ballot')}
        </ButtonLink>
      </p>
    </>
  )
}

function wordsFor({ state, outcome, applied }: Vote): string {
  if (outcome !== 'aangenomen') return outcome ?? state
  if (applied === null) return 'coming'
  return applied ? outcome : 'by-hand'
}
