import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ActButton } from '../../../shell/act-button.tsx'
import type { Asked } from './as-synthesis.ts'
import styles from './collections.module.css'
import type { Gap } from './gaps-part.tsx'
import { QuestionState } from './question-state.tsx'

const mostWords = 1900

/** How far the question is that was asked of a gap; without one, the way to ask it in one act. */
export function GapQuestion(props: {
  gap: Gap
  question: Asked | undefined
  /** Where the questions of this tenant are */
  questions: string
  mayAsk: boolean
}) {
  const { t } = useTranslation('collections')
  const { gap, question, questions, mayAsk } = props
  if (question) {
    return (
      <span className={styles.asked}>
        <QuestionState status={question.status} />
        {question.open && <Link to={`${questions}/${question.id}`}>{t('gaps.question')}</Link>}
      </span>
    )
  }
  if (!mayAsk) return null
  const { finding, kind } = gap
  const words = t(`gaps.asks.${kind}`, { words: gap.words.slice(0, mostWords) })
  return (
    <ActButton act="ask-of-gap" about={{ finding, words }} look="second" of={gap.words}>
      {t('gaps.ask')}
    </ActButton>
  )
}
