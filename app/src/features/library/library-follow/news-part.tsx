import type { Api } from '@voortent/api'
import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../../shell/moment.tsx'
import styles from './follow.module.css'

type News = Awaited<ReturnType<Api['libraryFollow']['news']>>

/** What came out lately of what one follows; nothing for who follows nothing new. */
export function NewsPart({ tenant, news }: { tenant: string; news: News }) {
  const { t } = useTranslation('library-follow')
  if (news.length === 0) return null
  return (
    <Section
      title={t('news.title')}
      action={<Link to={`/${tenant}/kennis/volgen`}>{t('news.all')}</Link>}
    >
      <ul className={styles.follows}>
        {news.map(({ id, title, publishedAt }) => (
          <li key={id}>
            <Link to={`/${tenant}/kennis/${id}`}>{title}</Link>
            <span className={styles.soft}>
              <Day date={publishedAt} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
