import type { BallotState, Outcome } from '@voortent/domain/decisions/contract'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

const tones = {
  prepared: 'action',
  open: 'action',
  closed: 'plain',
  withdrawn: 'plain',
} as const
const outcomeTones = {
  aangenomen: 'done',
  'aangenomen-onder-voorbehoud': 'done',
  verworpen: 'plain',
  'geen-quorum': 'plain',
} as const

/** Where a ballot stands, in a word: what is asked of me, else its outcome, else its state. */
export function BallotStateTag(props: {
  state: BallotState
  outcome: Outcome | null
  forMe?: boolean
}) {
  const { t } = useTranslation('decisions')
  const { state, outcome, forMe } = props
  if (forMe) return <Tag tone="asked">{t('state.for-me')}</Tag>
  if (outcome) return <Tag tone={outcomeTones[outcome]}>{t(`outcome.${outcome}`)}</Tag>
  return <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>
}
