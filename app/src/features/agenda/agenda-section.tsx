import type { TextNode } from '@voortent/domain/documents/contract'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { isBlank, Text } from '../documents/text.tsx'
import styles from './reading.module.css'

/** One text of an agenda under its title, with the way to write in it for who may. */
export function AgendaSection(props: {
  id: string
  title: string
  /** Its place in the order, from 1; the agenda's own text has none. */
  place?: number
  under?: ReactNode
  before?: ReactNode
  content: TextNode
  write: string | null
  /** What stands under the text. */
  children?: ReactNode
}) {
  const { t } = useTranslation('agenda')
  const { id, title, place, under, before, content, write, children } = props
  return (
    <section id={id} aria-labelledby={`${id}-titel`} className={styles.section}>
      <h2 id={`${id}-titel`}>{place ? `${place}. ${title}` : title}</h2>
      {(under || write) && (
        <p className={styles.under}>
          {under && <span>{under}</span>}
          {write && (
            <Link to={write} className={styles.write} aria-label={t('write-in', { title })}>
              {t('write')}
            </Link>
          )}
        </p>
      )}
      {before}
      {isBlank(content) ? (
        <p className={styles.blank}>{t('blank')}</p>
      ) : (
        <Text content={content} deeper={1} />
      )}
      {children}
    </section>
  )
}
