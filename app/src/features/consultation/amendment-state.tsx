import type { Verdict } from '@voortent/domain/consultation/contract'
import type { Outcome } from '@voortent/domain/decisions/contract'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

const outcomeTones = {
  aangenomen: 'done',
  'aangenomen-onder-voorbehoud': 'action',
  verworpen: 'loss',
  'geen-quorum': 'loss',
} as const

const tones = { overgenomen: 'done', deels: 'action', niet: 'loss' } as const

type Stands = {
  number: number | null
  withdrawnAt: Date | null
  mergedInto: number | null
  verdict: Verdict | null
  pushRequestedAt: Date | null
  pushedAt: Date | null
  vote: { state: string; outcome: Outcome | null } | null
}

/** Where an amendment stands, in words. */
export function AmendmentState({ amendment }: { amendment: Stands }) {
  const { t } = useTranslation('consultation')
  const { number, withdrawnAt, mergedInto, verdict, pushRequestedAt, pushedAt, vote } = amendment
  if (withdrawnAt) return <Tag>{t('amendment.state.withdrawn')}</Tag>
  if (number === null) return <Tag>{t('amendment.state.draft')}</Tag>
  if (vote?.outcome)
    return <Tag tone={outcomeTones[vote.outcome]}>{t(`amendment.state.${vote.outcome}`)}</Tag>
  if (vote) return <Tag tone="asked">{t(`amendment.state.${vote.state}`)}</Tag>
  if (pushedAt) return <Tag tone="asked">{t('amendment.state.pushed')}</Tag>
  if (pushRequestedAt) return <Tag tone="asked">{t('amendment.state.seeks-support')}</Tag>
  if (verdict) {
    return (
      <Tag tone={tones[verdict]}>
        {t(`verdict.${verdict}`)}
        {mergedInto !== null && ` (${t('amendment.with', { number: mergedInto })})`}
      </Tag>
    )
  }
  if (mergedInto !== null) return <Tag>{t('amendment.with', { number: mergedInto })}</Tag>
  return <Tag>{t('amendment.state.unanswered')}</Tag>
}
