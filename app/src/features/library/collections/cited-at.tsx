import { placeOfCitation, type TextNode, timesCited } from '@voortent/domain/documents/contract'
import { useTranslation } from 'react-i18next'
import styles from './collections.module.css'

/** The ways from a source back to where the text names it. */
export function CitedAt({ number, content }: { number: number; content: TextNode | null }) {
  const { t } = useTranslation('collections')
  const times = content ? (timesCited(content).get(number) ?? 0) : 0
  if (times === 0) return null
  return (
    <span className={styles.under}>
      {t('cited-at')}{' '}
      {Array.from({ length: times }, (_, place) => (
        <a
          // The places stand in the order of the text.
          // oxlint-disable-next-line react/no-array-index-key
          key={place}
          className={styles.back}
          href={`#${placeOfCitation(number, place + 1)}`}
          aria-label={t('cited-place', { number, place: place + 1 })}
        >
          {place + 1}
        </a>
      ))}
    </span>
  )
}
