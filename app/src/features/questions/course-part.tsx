import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Day } from '../../shell/moment.tsx'
import styles from './question.module.css'
import type { Question } from './question-facts.tsx'
import { StatusTag } from './status-tag.tsx'

/** Since when a question had which status, with the answer or the reason. */
export function CoursePart({ steps }: { steps: Question['steps'] }) {
  const { t } = useTranslation('questions')
  if (steps.length === 0) return null
  return (
    <Section title={t('course.title')}>
      <ol className={styles.list}>
        {steps.map(({ status, words, takenAt }) => (
          <li key={takenAt + status}>
            <span>
              <StatusTag status={status} />
              {words && <span className={styles.text}> {words}</span>}
            </span>
            <Day date={new Date(takenAt)} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
