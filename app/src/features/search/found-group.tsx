import type { Api } from '@voortent/api'
import { Marked, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { pathOf } from './path-of.ts'
import styles from './search.module.css'

type Group = Awaited<ReturnType<Api['search']['tenant']>>['groups'][number]

/** What was found of one kind, the best first; the rest of it a step away. */
export function FoundGroup(props: { here: string; query: string; group: Group; alone: boolean }) {
  const { t } = useTranslation('search')
  const { here, query, group, alone } = props
  const { kind, total, more, finds } = group
  const name = t(`kind.${kind}`)
  const asked = new URLSearchParams({ zoek: query })
  const all =
    kind === 'library-item'
      ? `${here}/kennis?${asked}`
      : `${here}/zoeken?${new URLSearchParams({ zoek: query, soort: kind })}`
  return (
    <Section title={name}>
      <p className={styles.count}>{t(more ? 'page.more' : 'page.count', { count: total })}</p>
      <ul className={styles.list}>
        {finds.map((find) => (
          <li key={find.id}>
            <Link to={`${here}/${pathOf(find)}`}>{find.name}</Link>
            {find.detail && <span className={styles.detail}>{find.detail}</span>}
            {find.snippet && (
              <p className={styles.snippet}>
                <Marked text={find.snippet} />
                {find.file && (
                  <span className={styles.source}>
                    {find.page === null
                      ? find.file
                      : t('page.on-page', { file: find.file, page: find.page })}
                  </span>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
      {(total > finds.length || kind === 'library-item') && !alone && (
        <Link to={all}>
          {kind === 'library-item'
            ? t('page.show-kind')
            : t('page.show-all', { count: total, kind: name })}
        </Link>
      )}
    </Section>
  )
}
