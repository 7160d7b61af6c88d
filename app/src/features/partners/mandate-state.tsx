import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { Mandate } from './organisation-data.ts'
import { usePeriodWords } from './use-period-words.ts'

/** Whether a mandate is in force, and if not, why. */
export function MandateState({ mandate }: { mandate: Mandate }) {
  const { t } = useTranslation('partners')
  const { day } = usePeriodWords()
  const sentence = t(`state.${mandate.state}`, {
    day: day(mandate.withdrawnOn ?? mandate.startsOn),
  })
  if (mandate.state === 'in-force') return <Tag tone="done">{sentence}</Tag>
  return <Tag tone={mandate.state === 'coming' ? 'asked' : 'plain'}>{sentence}</Tag>
}
