import {
  checkScheme,
  draftOf,
  figuresOf,
  type SchemeRules,
  type Stage,
  type TypedLine,
  withDraft,
} from '@voortent/domain/contributions/contract'
import { Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { OutcomeList } from './outcome-list.tsx'
import { useMoneyWords } from './use-money-words.ts'
import type { Money } from './waiting-notice.tsx'

/** The rules of the scheme held against what counts already and what stands in the fields now. */
export function LiveRules(props: {
  money: Money
  scheme: SchemeRules
  stage: Stage
  lines: readonly TypedLine[]
}) {
  const { t } = useTranslation('contributions')
  const words = useMoneyWords()
  const { money, scheme, stage, lines } = props
  const draft = draftOf(lines)
  const figures = figuresOf(stage, money.parts, money.partners)
  const { cash, uren, middelen } = draft.money
  const organisation = money.may.enter?.organisation ?? ''
  return (
    <>
      <Notice tone="plain">
        {t('sheet.worth', {
          total: words.euros(cash + uren + middelen),
          cash: words.euros(cash),
          hours: words.euros(uren),
          means: words.euros(middelen),
        })}
      </Notice>
      <OutcomeList live outcomes={checkScheme(scheme, withDraft(figures, organisation, draft))} />
    </>
  )
}
