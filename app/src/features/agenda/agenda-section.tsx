import type { TextNode } from '@voortent/domain/documents/contract'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { isBlank, Text } from '../documents/text.tsx'
import styles from './reading.module.css'

/** One text of an agenda under its title, with the way to write or to follow, and what is said of it. */
export function AgendaSection(props: {
  id: string
  title: string
  /** Its place in the order, from 1; the agenda's own text has none. */
  place?: number
  under?: ReactNode
  before?: ReactNode
  text: { content: TextNode; openThreads: number }
  /** The page where people work in it. */
  work: { to: string; mayWrite: boolean }
  /** What stands under the text. */
  children?: ReactNode
}) {
  const { t } = useTranslation('agenda')
  const { id, title, place, under, before, text, work, children } = props
  const key = work.mayWrite ? 'write' : 'follow'
  return (
    <section id={id} aria-labelledby={`${id}-titel`} className={styles.section}>
      <h2 id={`${id}-titel`}>{place ? `${place}. ${title}` : title}</h2>
      <p className={styles.under}>
        {under && <span>{under}</span>}
        <Link to={work.to} className={styles.write} aria-label={t(`${key}-in`, { title })}>
          {t(key)}
        </Link>
        {text.openThreads > 0 && (
          <span>{t('documents:threads.count', { count: text.openThreads })}</span>
        )}
      </p>
      {before}
      {isBlank(text.content) ? (
        <p className={styles.blank}>{t('blank')}</p>
      ) : (
        <Text content={text.content} deeper={1} />
      )}
      {children}
    </section>
  )
}
