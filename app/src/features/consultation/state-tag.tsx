import type { ConsultationState } from '@voortent/domain/consultation/contract'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

const tones = { preparation: 'plain', open: 'asked', closed: 'done' } as const

/** Where a consultation stands, in a word. */
export function StateTag({ state }: { state: ConsultationState }) {
  const { t } = useTranslation('consultation')
  return <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>
}
