import type { QuestionStatus } from '@voortent/domain/questions/contract'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

const tones = {
  nieuw: 'asked',
  'in-gesprek': 'action',
  aangescherpt: 'action',
  'partijen-gezocht': 'action',
  'in-consortium': 'done',
  beantwoord: 'done',
  gesloten: 'plain',
} as const satisfies Record<QuestionStatus, string>

/** How far a question is, in a word. */
export function StatusTag({ status }: { status: QuestionStatus }) {
  const { t } = useTranslation('questions')
  return <Tag tone={tones[status]}>{t(`status.${status}`)}</Tag>
}
