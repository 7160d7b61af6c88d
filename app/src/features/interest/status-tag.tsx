import type { InterestStatus } from '@voortent/domain/interest/contract'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

const tones = {
  nieuw: 'asked',
  gebeld: 'action',
  'in-gesprek': 'action',
  'doet-mee': 'done',
  niet: 'plain',
} as const

/** How far a talk is, in a word; late says so too. */
export function StatusTag({ status, late = false }: { status: InterestStatus; late?: boolean }) {
  const { t } = useTranslation('interest')
  return <Tag tone={late ? 'loss' : tones[status]}>{t(late ? 'late' : `status.${status}`)}</Tag>
}
