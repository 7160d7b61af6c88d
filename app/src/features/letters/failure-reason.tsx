import type { FailedLetter } from '@voortent/domain/letters/contract'
import { useTranslation } from 'react-i18next'
import styles from './failure-reason.module.css'

/** What went wrong in a sentence, and below it what the mail server said. */
export function FailureReason({ letter }: { letter: FailedLetter }) {
  const { t } = useTranslation('letters')
  const { failure, detail } = letter
  const answered = failure === 'refused' || failure === 'unreachable'
  return (
    <>
      <span>{t(`failure.${failure}`)}</span>
      {answered && detail && <small className={styles.detail}>{t('detail', { detail })}</small>}
    </>
  )
}
