import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
} from '@tabler/icons-react'
import type { LightColour } from '@voortent/domain/goals/contract'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

const looks = {
  groen: { tone: 'done', Icon: IconCircleCheck },
  oranje: { tone: 'asked', Icon: IconAlertTriangle },
  rood: { tone: 'loss', Icon: IconCircleX },
  grijs: { tone: 'plain', Icon: IconCircleDashed },
} as const

/** A traffic light in a word, with a shape of its own. */
export function LightTag({ colour }: { colour: LightColour }) {
  const { t } = useTranslation('goals')
  const { tone, Icon } = looks[colour]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {t(`light.${colour}`)}
    </Tag>
  )
}
