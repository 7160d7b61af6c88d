import { IconAlertTriangle, IconCircleCheck, IconClock, IconX } from '@tabler/icons-react'
import type { MilestoneState } from '@voortent/domain/workplan/contract'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

/** How a milestone stands, in a word with an icon. */
export function MilestoneTag({ state, overdue }: { state: MilestoneState; overdue: boolean }) {
  const { t } = useTranslation('workplan')
  const late = state === 'open' && overdue
  if (late)
    return (
      <Tag tone="asked" icon={<IconAlertTriangle size={16} aria-hidden />}>
        {t('milestone.state.late')}
      </Tag>
    )
  if (state === 'gehaald')
    return (
      <Tag tone="done" icon={<IconCircleCheck size={16} aria-hidden />}>
        {t('milestone.state.gehaald')}
      </Tag>
    )
  if (state === 'gemist')
    return (
      <Tag tone="loss" icon={<IconX size={16} aria-hidden />}>
        {t('milestone.state.gemist')}
      </Tag>
    )
  return <Tag icon={<IconClock size={16} aria-hidden />}>{t('milestone.state.open')}</Tag>
}
