import type { Verdict } from '@voortent/domain/consultation/contract'
import { Notice, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Moment } from '../../shell/moment.tsx'
import styles from './proposal.module.css'

type Given = {
  verdict: Verdict
  reason: string
  adopted: string
  applied: boolean
  answeredAt: Date
  by: string | null
}

/** What was answered, the answer that counts first. */
export function AmendmentAnswers(props: { answers: Given[]; mergedInto: number | null }) {
  const { t } = useTranslation('consultation')
  const { answers, mergedInto } = props
  if (answers.length === 0 && mergedInto === null) return null
  const [last, ...earlier] = answers
  return (
    <Section title={t('answer.title')}>
      {mergedInto !== null && <p>{t('answer.shared', { number: mergedInto })}</p>}
      {last && <OneAnswer answer={last} />}
      {earlier.length > 0 && (
        <details>
          <summary>{t('answer.earlier', { count: earlier.length })}</summary>
          {earlier.map((answer) => (
            <OneAnswer key={answer.answeredAt.getTime()} answer={answer} />
          ))}
        </details>
      )}
    </Section>
  )
}

function OneAnswer({ answer }: { answer: Given }) {
  const { t } = useTranslation('consultation')
  const { verdict, reason, adopted, applied, answeredAt, by } = answer
  return (
    <Notice tone={verdict === 'niet' ? 'plain' : 'done'} title={t(`verdict.${verdict}`)}>
      <p>{reason}</p>
      {adopted && (
        <>
          <p className={styles.label}>{t('answer.adopted')}</p>
          <blockquote className={styles.passage}>{adopted}</blockquote>
          <p>{t(applied ? 'answer.applied' : 'answer.by-hand')}</p>
        </>
      )}
      <p>
        {by} · <Moment date={answeredAt} />
      </p>
    </Notice>
  )
}
