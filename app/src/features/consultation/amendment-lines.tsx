import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './amendment-lines.module.css'
import { AmendmentState } from './amendment-state.tsx'

type Line = Parameters<typeof AmendmentState>[0]['amendment'] & {
  id: string
  part: string | null
  organisation: string
  passage: string
  proposed: string
  reason: string
}

/** Amendments in a list: who proposes what where, and where it stands. */
export function AmendmentLines({ amendments, base }: { amendments: Line[]; base: string }) {
  const { t } = useTranslation('consultation')
  return (
    <ul className={styles.lines}>
      {amendments.map((amendment) => {
        const { id, number, part, organisation, reason } = amendment
        return (
          <li key={id}>
            <p className={styles.head}>
              <Link to={`${base}/${id}`}>
                {number === null
                  ? t('amendment.draft-on', { part: part ?? t('own-text') })
                  : t('amendment.number-on', { number, part: part ?? t('own-text') })}
              </Link>
              <AmendmentState amendment={amendment} />
            </p>
            <p className={styles.reason}>
              {organisation}: {reason}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
