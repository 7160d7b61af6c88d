import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { Asked } from './as-synthesis.ts'

const ended: Asked['status'][] = ['in-consortium', 'beantwoord', 'gesloten']

/** How far the question is that was asked of a gap, in a word. */
export function QuestionState({ status }: { status: Asked['status'] }) {
  const { t } = useTranslation('questions')
  return <Tag tone={ended.includes(status) ? 'done' : 'action'}>{t(`status.${status}`)}</Tag>
}
