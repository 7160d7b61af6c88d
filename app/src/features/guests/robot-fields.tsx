import { useTranslation } from 'react-i18next'
import type { FormRefusal } from '../../shell/ask.ts'
import styles from './door.module.css'

/** Keeps robots out of a form without a puzzle: a field out of sight, and when the form was shown. */
export function RobotFields({ stamp, answer }: { stamp?: string; answer?: unknown }) {
  const { t } = useTranslation('guests')
  return (
    <>
      {stamp && <input type="hidden" name="stamp" value={stampToSend(answer, stamp)} />}
      <div className={styles.unseen} aria-hidden="true">
        <label>
          {t('website')}
          <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
    </>
  )
}

/** Who was too quick, or made a mistake, waits on from when the page was first shown. */
function stampToSend(answer: unknown, fresh: string): string {
  const { refusal, values } = (answer ?? {}) as Partial<FormRefusal>
  return (refusal && refusal.code !== 'guests.shown-too-long-ago' && values?.stamp) || fresh
}
