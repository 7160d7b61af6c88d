import {
  IconCalendarEvent,
  IconCircleCheck,
  IconPlayerPlay,
  IconPlayerStop,
} from '@tabler/icons-react'
import { type ActionStatus, actionStatuses } from '@voortent/domain/actions/contract'
import { Tag } from '@voortent/ui'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import styles from './status-tag.module.css'

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

/** The same in a row of hundreds: its icon stands once on the page, in `StatusIcons`. */
export function statusInRow(status: ActionStatus, t: TFunction<'actions'>) {
  const icon = (
    <svg aria-hidden="true">
      <use href={`#stand-${status}`} />
    </svg>
  )
  return Tag({ tone: looks[status].tone, icon, children: t(`status.${status}`) })
}

/** The icons that rows refer to. */
export function StatusIcons() {
  return (
    <svg aria-hidden="true" className={styles.icons}>
      {actionStatuses.map((status) => {
        const { icon: Icon } = looks[status]
        return (
          <symbol key={status} id={`stand-${status}`} viewBox="0 0 24 24">
            <Icon />
          </symbol>
        )
      })}
    </svg>
  )
}
