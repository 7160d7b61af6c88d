import type { Api } from '@voortent/api'
import { riskWeight } from '@voortent/domain/workplan/contract'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import styles from './workplan.module.css'

export type Risk = Awaited<ReturnType<Api['workplan']['risks']>>['items'][number]

const tones = { klein: 'plain', middel: 'asked', groot: 'loss' } as const

/** A risk in a few lines. */
export function RiskSummary({ risk, number }: { risk: Risk; number: number }) {
  const { t } = useTranslation('workplan')
  const { title, chance, effect, measure, owner, state } = risk
  const weight = riskWeight(chance, effect)
  const runs = state === 'open' || state === 'opgetreden'
  return (
    <>
      <strong>
        {number}. {title}
      </strong>{' '}
      <Tag tone={runs ? tones[weight] : 'done'}>
        {runs ? t(`risk.weight.${weight}`) : t(`risk.state.${state}`)}
      </Tag>
      <span className={styles.under}>
        {t('risk.told', { chance: t(`risk.chance.${chance}`), effect: t(`risk.effect.${effect}`) })}
        {' · '}
        {t(`risk.state.${state}`)}
        {' · '}
        {owner?.name ?? t('risk.no-owner')}
      </span>
      {measure && <p className={styles.about}>{measure}</p>}
    </>
  )
}
