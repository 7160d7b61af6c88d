import type { Api } from '@voortent/api'
import { useTranslation } from 'react-i18next'
import { Day } from '../../shell/moment.tsx'
import styles from './barriers.module.css'
import { EvidenceTag } from './evidence-tag.tsx'

type Barrier = Awaited<ReturnType<Api['barriers']['get']>>['barrier']

/** How a barrier was judged over time, the latest first. */
export function Judgements({ judgements }: { judgements: Barrier['judgements'] }) {
  const { t } = useTranslation('barriers')
  if (judgements.length === 0) return <p className={styles.soft}>{t('not-judged')}</p>
  return (
    <ol className={styles.list}>
      {judgements.map(({ id, evidence, checkedBy, checkedOn, source, finding, recordedBy }) => (
        <li key={id}>
          <EvidenceTag evidence={evidence} />
          <p className={styles.soft}>
            {t('checked', { by: checkedBy })}, <Day date={new Date(checkedOn)} />.{' '}
            {t('in-source', { source })}
          </p>
          {finding && <p className={styles.about}>{finding}</p>}
          {recordedBy && <p className={styles.soft}>{t('recorded-by', { name: recordedBy })}</p>}
        </li>
      ))}
    </ol>
  )
}
