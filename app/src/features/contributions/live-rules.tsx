import {
  checkScheme,
  draftOf,
  figuresOf,
  type Outcome,
  type Stage,
  type TypedLine,
  withDraft,
} from '@voortent/domain/contributions/contract'
import { Notice } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { OutcomeList, OutcomeSum } from './outcome-list.tsx'
import styles from './sheet-table.module.css'
import { useMoneyWords } from './use-money-words.ts'
import type { Money } from './waiting-notice.tsx'

/** What stands in the fields now is worth, and the rules held against it and what counts already. */
export function liveMoney(money: Money, stage: Stage, lines: readonly TypedLine[]) {
  const draft = draftOf(lines)
  const { cash, uren, middelen } = draft.money
  const organisation = money.may.enter?.organisation ?? ''
  const figures = withDraft(figuresOf(stage, money.parts, money.partners), organisation, draft)
  const outcomes = money.scheme ? checkScheme(money.scheme, figures) : []
  return { cash, uren, middelen, total: cash + uren + middelen, outcomes }
}
type LiveMoney = ReturnType<typeof liveMoney>

/** Every rule of the scheme as it turns out while one types. */
export function LiveRules({ live }: { live: LiveMoney }) {
  const { t } = useTranslation('contributions')
  const words = useMoneyWords()
  return (
    <>
      <Notice tone="plain">
        {t('sheet.worth', {
          total: words.euros(live.total),
          cash: words.euros(live.cash),
          hours: words.euros(live.uren),
          means: words.euros(live.middelen),
        })}
      </Notice>
      <OutcomeList outcomes={live.outcomes} />
    </>
  )
}

/** Stays in sight while one types: what the sheet is worth, how the rules turn out, and the way on. */
export function SheetBar(props: {
  total: number
  outcomes: readonly Outcome[]
  children: ReactNode
}) {
  const { t } = useTranslation('contributions')
  const words = useMoneyWords()
  const { total, outcomes, children } = props
  return (
    <div className={styles.bar}>
      <output>
        <strong>{t('sheet.bar', { total: words.euros(total) })}</strong>{' '}
        {outcomes.length > 0 && <OutcomeSum outcomes={outcomes} />}
      </output>
      <div className={styles.acts}>{children}</div>
    </div>
  )
}
