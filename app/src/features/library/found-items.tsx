import type { Api } from '@voortent/api'
import { Marked, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import styles from './library.module.css'

type Found = Awaited<ReturnType<Api['library']['search']>>

/** What was found, the best first. */
export function FoundItems({ here, found }: { here: string; found: Found }) {
  const { t } = useTranslation('library')
  return (
    <>
      <output className={styles.count}>
        {t(found.more ? 'find.count-more' : 'find.count', { count: found.total })}
        {found.loose && ` ${t('find.loose')}`}
        {found.taken.map(
          ({ typed, words }) => ` ${t('find.taken', { typed, words: words.join(', ') })}`,
        )}
      </output>
      <ul className={styles.list}>
        {found.items.map((item) => (
          <li key={item.id}>
            <h2 className={styles.name}>
              <Link to={`${here}/${item.id}`}>{item.title}</Link>
            </h2>
            <p className={styles.tags}>
              <Tag>{t(`kind.${item.kind}`)}</Tag>
              {item.authors && <span>{item.authors}</span>}
              <Day date={new Date(item.on)} />
              {item.used > 0 && <span>{t('use.used', { count: item.used })}</span>}
            </p>
            {item.snippet && (
              <p className={styles.snippet}>
                <Marked text={item.snippet} />
                {item.file && (
                  <span className={styles.source}>
                    {item.page === null
                      ? item.file
                      : t('find.on-page', { file: item.file, page: item.page })}
                  </span>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
