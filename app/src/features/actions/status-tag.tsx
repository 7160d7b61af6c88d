import {
  IconCalendarEvent,
  IconCircleCheck,
  IconPlayerPlay,
  IconPlayerStop,
} from '@tabler/icons-react'
import type { ActionStatus } from '@voortent/domain/actions/contract'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

const looks = {
  gepland: { tone: 'plain', icon: IconCalendarEvent },
  loopt: { tone: 'action', icon: IconPlayerPlay },
  klaar: { tone: 'done', icon: IconCircleCheck },
  gestopt: { tone: 'loss', icon: IconPlayerStop },
} as const

/** How an action stands, in a word. */
export function StatusTag({ status }: { status: ActionStatus }) {
  const { t } = useTranslation('actions')
  const { tone, icon: Icon } = looks[status]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden="true" />}>
      {t(`status.${status}`)}
    </Tag>
  )
}
