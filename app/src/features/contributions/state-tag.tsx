import {
  IconArrowBackUp,
  IconCircleCheck,
  IconClockHour4,
  IconRefresh,
  IconX,
} from '@tabler/icons-react'
import type { EntryState } from '@voortent/domain/contributions/contract'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

const looks = {
  ingediend: { tone: 'plain', Icon: IconClockHour4 },
  teruggestuurd: { tone: 'asked', Icon: IconArrowBackUp },
  bevestigd: { tone: 'done', Icon: IconCircleCheck },
  ingetrokken: { tone: 'plain', Icon: IconX },
} as const

/** Where an entry stands; one whose place a correction took says so. */
export function StateTag({ state, counts }: { state: EntryState; counts: boolean }) {
  const { t } = useTranslation('contributions')
  if (state === 'bevestigd' && !counts)
    return <Tag icon={<IconRefresh aria-hidden />}>{t('state.gecorrigeerd')}</Tag>
  const { tone, Icon } = looks[state]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {t(`state.${state}`)}
    </Tag>
  )
}
