import { IconCircleCheck, IconCircleX, IconEye } from '@tabler/icons-react'
import type { BarrierEvidence } from '@voortent/domain/barriers/contract'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

const icons = {
  ervaren: IconEye,
  'getoetst-klopt': IconCircleCheck,
  'getoetst-klopt-niet': IconCircleX,
}
const tones = { ervaren: 'plain', 'getoetst-klopt': 'loss', 'getoetst-klopt-niet': 'done' } as const

/** Whether a barrier was met only, or looked into as well, and what that showed. */
export function EvidenceTag({ evidence }: { evidence: BarrierEvidence }) {
  const { t } = useTranslation('barriers')
  const Icon = icons[evidence]
  return (
    <Tag tone={tones[evidence]} icon={<Icon size={16} aria-hidden />}>
      {t(`evidence.${evidence}`)}
    </Tag>
  )
}
