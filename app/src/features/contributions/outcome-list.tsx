import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { Outcome } from '@voortent/domain/contributions/contract'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import styles from './outcome-list.module.css'
import { outcomeInWords } from './outcome-words.ts'
import { useMoneyWords } from './use-money-words.ts'

/** Each rule of a scheme with what is, what must be and what is lacking. */
export function OutcomeList({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { t } = useTranslation('contributions')
  const words = useMoneyWords()
  return (
    <div>
      <p className={styles.sum}>
        <OutcomeSum outcomes={outcomes} />
      </p>
      <ul className={styles.list}>
        {outcomes.map((outcome) => (
          <li key={outcome.rule + ('of' in outcome ? outcome.of : '')}>
            {outcome.met ? (
              <Tag tone="done" icon={<IconCircleCheck aria-hidden />}>
                {t('rules.met')}
              </Tag>
            ) : (
              <Tag tone="asked" icon={<IconAlertTriangle aria-hidden />}>
                {t('rules.lacking')}
              </Tag>
            )}
            <span>{outcomeInWords(t, words, outcome)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** How many rules are not met yet. */
export function OutcomeSum({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { t } = useTranslation('contributions')
  const unmet = outcomes.filter(({ met }) => !met).length
  return unmet === 0 ? t('rules.all-met') : t('rules.unmet', { count: unmet })
}
