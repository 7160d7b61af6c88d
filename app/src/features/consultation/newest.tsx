import { useTranslation } from 'react-i18next'
import styles from './draft-form.module.css'
import type { Overtaken } from './field-to-fill.ts'
import { StanceMark } from './stance-mark.tsx'

/** What a colleague saved meanwhile, above what one wrote oneself. */
export function Newest({ overtaken: { newest } }: { overtaken: Overtaken }) {
  const { t } = useTranslation('consultation')
  const { by, stance, words } = newest
  return (
    <div className={styles.newest}>
      <p>
        <strong>{t('own.newest', { name: by ?? t('own.somebody') })}</strong>
      </p>
      {stance && (
        <p>
          <StanceMark stance={stance} />
        </p>
      )}
      <p className={styles.words}>{words}</p>
    </div>
  )
}
