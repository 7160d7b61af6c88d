import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import styles from './barriers.module.css'
import { EvidenceTag } from './evidence-tag.tsx'
import type { SharedInList } from './shared-data.ts'

/** A barrier as the tenant, or everybody, reads it. */
export function SharedItem(props: {
  tenant: string
  barrier: SharedInList
  /** Whether the consortium's page can be opened from here. */
  linked: boolean
}) {
  const { t } = useTranslation('barriers')
  const { tenant, barrier, linked } = props
  const { id, kind, title, about, evidence, source, checkedOn, checkedBy, named, met } = barrier
  return (
    <>
      <h2 id={`knelpunt-${id}`}>{title}</h2>
      <p className={styles.tags}>
        <span>{t(`kind.${kind}`)}</span>
        <EvidenceTag evidence={evidence} />
        <span>{t('list.met', { count: met })}</span>
      </p>
      {about && <p className={styles.about}>{about}</p>}
      {checkedOn && (
        <p className={styles.soft}>
          {checkedBy ? t('checked', { by: checkedBy }) : t('checked-by-somebody')},{' '}
          <Day date={new Date(checkedOn)} />. {source && t('in-source', { source })}
        </p>
      )}
      {named && (
        <p className={styles.soft}>
          {t('list.from')}{' '}
          {linked ? (
            <Link to={`/${tenant}/consortia/${named.id}`}>{named.title}</Link>
          ) : (
            named.title
          )}
        </p>
      )}
    </>
  )
}
