import type { Api } from '@voortent/api'
import { type Column, OverviewTable } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './entries-table.module.css'
import { EntryWorth } from './entry-worth.tsx'
import { StateTag } from './state-tag.tsx'
import { useMoneyWords } from './use-money-words.ts'

type Entry = Awaited<ReturnType<Api['contributions']['list']>>['items'][number]

/** Entries with where they stand; `choose` puts a box before what waits, ticked or not as one likes. */
export function EntriesTable(props: { items: readonly Entry[]; base: string; choose: boolean }) {
  const { t } = useTranslation('contributions')
  const words = useMoneyWords()
  const { items, base, choose } = props
  const nameOf = ({ kind, quarter, organisation }: Entry) =>
    t('entry', {
      kind: t(`kind.${kind}`),
      quarter: words.quarter(quarter),
      organisation: organisation.name,
    })
  const columns: Column<Entry>[] = [
    {
      name: 'what',
      label: t('column.what'),
      cell: (entry) => (
        <span className={styles.what}>
          {choose && entry.state === 'ingediend' && (
            <label className={styles.box}>
              <input
                type="checkbox"
                name="contribution"
                value={entry.id}
                aria-label={t('confirm.choose', { entry: nameOf(entry) })}
              />
            </label>
          )}
          <span>
            <Link to={`${base}/${entry.id}`}>
              {t('entry-short', {
                kind: t(`kind.${entry.kind}`),
                quarter: words.quarter(entry.quarter),
              })}
            </Link>
            {entry.ground && <span className={styles.under}>{entry.ground}</span>}
          </span>
        </span>
      ),
    },
    {
      name: 'organisation',
      label: t('column.organisation'),
      cell: ({ organisation }) => organisation.name,
    },
    { name: 'stage', label: t('filter.stage'), cell: ({ stage }) => t(`stage.${stage}`) },
    {
      name: 'packages',
      label: t('column.package'),
      cell: ({ shares }) => shares.map(({ number }) => t('package-short', { number })).join(', '),
    },
    {
      name: 'state',
      label: t('filter.state'),
      cell: ({ state, counts }) => <StateTag state={state} counts={counts} />,
    },
    {
      name: 'worth',
      label: t('column.worth'),
      numeric: true,
      cell: (entry) => <EntryWorth {...entry} />,
    },
  ]
  return (
    <OverviewTable
      caption={t('entries.caption', { count: items.length })}
      columns={columns}
      rows={items}
      keyOf={({ id }) => id}
    />
  )
}
