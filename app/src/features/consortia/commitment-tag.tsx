import { IconCircle, IconCircleCheck, IconCircleDot, IconCircleOff } from '@tabler/icons-react'
import type { Commitment } from '@voortent/domain/consortia/contract'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

const looks = {
  geinteresseerd: { tone: 'plain', Icon: IconCircle },
  'in-gesprek': { tone: 'plain', Icon: IconCircleDot },
  toegezegd: { tone: 'action', Icon: IconCircleCheck },
  actief: { tone: 'done', Icon: IconCircleCheck },
  gestopt: { tone: 'plain', Icon: IconCircleOff },
} as const satisfies Record<Commitment, object>

/** How far an organisation is committed, in a word with a shape of its own. */
export function CommitmentTag({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation('consortia')
  const { tone, Icon } = looks[commitment]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden="true" />}>
      {t(`commitment.${commitment}`)}
    </Tag>
  )
}
