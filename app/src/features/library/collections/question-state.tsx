import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { Asked } from './as-synthesis.ts'

/** How far the question is that was asked of a gap, in a word. */
export function QuestionState({ status }: Pick<Asked, 'status'>) {
  const { t } = useTranslation('questions')
  return <Tag tone={status === 'nieuw' ? 'asked' : 'action'}>{t(`status.${status}`)}</Tag>
}
