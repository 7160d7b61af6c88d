import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconHourglass,
} from '@tabler/icons-react'
import type { PromiseState } from '@voortent/domain/actions/contract'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

const looks = {
  open: { tone: 'plain', icon: IconHourglass },
  overdue: { tone: 'asked', icon: IconAlertTriangle },
  kept: { tone: 'done', icon: IconCircleCheck },
  late: { tone: 'done', icon: IconClock },
  broken: { tone: 'loss', icon: IconCircleX },
  withdrawn: { tone: 'plain', icon: IconArrowBackUp },
} as const

/** Where a promise stands, in a word; an open one that had its day is overdue. */
export function PromiseTag({ state, overdue }: { state: PromiseState; overdue: boolean }) {
  const { t } = useTranslation('actions')
  const shown = overdue ? 'overdue' : state
  const { tone, icon: Icon } = looks[shown]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden="true" />}>
      {t(`promise.state.${shown}`)}
    </Tag>
  )
}
