import type { Api } from '@voortent/api'
import { Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useMoneyWords } from './use-money-words.ts'

export type Money = Awaited<ReturnType<Api['contributions']['money']>>

/** What is asked of who reads this: a period, a confirmation, an answer. */
export function WaitingNotice({ base, money }: { base: string; money: Money }) {
  const { t } = useTranslation('contributions')
  const words = useMoneyWords()
  const { period, waiting, may } = money
  if (!period) {
    return (
      <Notice tone="asked" title={t('period.missing')}>
        {may.confirm ? <Link to={`${base}/regeling`}>{t('period.set')}</Link> : t('period.wait')}
      </Notice>
    )
  }
  if (may.confirm && waiting.count > 0) {
    const { count, cents } = waiting
    return (
      <Notice tone="asked" title={t('waiting.title', { count, cents: words.euros(cents) })}>
        <Link to={`${base}/boekingen?stand=ingediend`}>{t('waiting.open')}</Link>
      </Notice>
    )
  }
  if (may.enter && waiting.returned > 0) {
    const own = `${base}/boekingen?stand=teruggestuurd&organisatie=${may.enter.organisation}`
    return (
      <Notice tone="asked" title={t('waiting.returned', { count: waiting.returned })}>
        <Link to={own}>{t('waiting.answer')}</Link>
      </Notice>
    )
  }
  return null
}
