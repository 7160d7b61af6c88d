import type { Stance } from '@voortent/domain/consultation/contract'
import { useTranslation } from 'react-i18next'
import { Moment } from '../../shell/moment.tsx'
import { StanceMark } from './stance-mark.tsx'
import styles from './submitted-positions.module.css'

type Submission = {
  number: number
  stance: Stance
  reasons: string
  submittedAt: Date
  by: string | null
  parts: { id: string; title: string | null; stance: Stance; reasons: string }[]
  answers: { prompt: string; answer: string }[]
}

/** The position that counts, and the earlier ones below it. */
export function SubmittedPositions({ submissions }: { submissions: Submission[] }) {
  const { t } = useTranslation('consultation')
  const [last, ...earlier] = submissions
  if (!last) return null
  return (
    <>
      <OnePosition submission={last} />
      {earlier.length > 0 && (
        <div className={styles.earlier}>
          <h3>{t('position.earlier')}</h3>
          {earlier.map((submission) => (
            <details key={submission.number}>
              <summary>
                <StanceMark stance={submission.stance} /> <Moment date={submission.submittedAt} />
              </summary>
              <OnePosition submission={submission} />
            </details>
          ))}
        </div>
      )}
    </>
  )
}

function OnePosition({ submission }: { submission: Submission }) {
  const { t } = useTranslation('consultation')
  const { stance, reasons, submittedAt, by, parts, answers } = submission
  return (
    <div className={styles.position}>
      <p className={styles.when}>
        {t('position.by', { name: by ?? t('own.somebody') })} <Moment date={submittedAt} />
      </p>
      <Opinion title={t('matrix.overall')} stance={stance} words={reasons} />
      {parts.map((part) => (
        <Opinion
          key={part.id}
          title={part.title ?? t('own-text')}
          stance={part.stance}
          words={part.reasons}
        />
      ))}
      {answers.map(({ prompt, answer }) => (
        <div key={prompt} className={styles.opinion}>
          <strong>{prompt}</strong>
          <p className={styles.words}>{answer}</p>
        </div>
      ))}
    </div>
  )
}

function Opinion(props: { title: string; stance: Stance; words: string }) {
  const { title, stance, words } = props
  return (
    <div className={styles.opinion}>
      <strong>{title}</strong>
      <p>
        <StanceMark stance={stance} />
      </p>
      {words && <p className={styles.words}>{words}</p>}
    </div>
  )
}
