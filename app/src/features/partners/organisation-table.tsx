import { IconGavel } from '@tabler/icons-react'
import type { OrganisationType } from '@voortent/domain/partners/contract'
import { type Column, OverviewTable, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './organisation-table.module.css'

type Voice = { representation: string; name: string; function: string; mandate: boolean }
type Row = { id: string; name: string; type: OrganisationType; place: string; people: Voice[] }

/** The organisations of one geleding with who speaks for them. */
export function OrganisationTable(props: {
  here: string
  organisations: Row[]
  count: { organisations: number; people: number } | undefined
}) {
  const { t } = useTranslation('partners')
  const { here, organisations, count } = props
  const columns: Column<Row>[] = [
    {
      name: 'name',
      label: t('fact.organisation'),
      cell: (row) => <Link to={`${here}/${row.id}`}>{row.name}</Link>,
    },
    { name: 'type', label: t('fact.type'), cell: (row) => t(`organisation-type.${row.type}`) },
    { name: 'place', label: t('fact.place'), cell: (row) => row.place },
    {
      name: 'people',
      label: t('fact.people'),
      cell: (row) => <People people={row.people} />,
    },
  ]
  const caption = [
    t('overview.found', { count: count?.organisations ?? organisations.length }),
    t('overview.people', { count: count?.people ?? 0 }),
  ]
  return (
    <div className={styles.table}>
      <OverviewTable
        caption={caption.join(', ')}
        columns={columns}
        rows={organisations}
        keyOf={({ id }) => id}
      />
    </div>
  )
}

function People({ people }: { people: Voice[] }) {
  const { t } = useTranslation('partners')
  if (people.length === 0) return <span className={styles.nobody}>{t('overview.nobody')}</span>
  return (
    <ul className={styles.people}>
      {people.map(({ representation, name, function: title, mandate }) => (
        <li key={representation}>
          {name}
          {title && <span className={styles.function}>, {title}</span>}{' '}
          {mandate && (
            <Tag tone="action" icon={<IconGavel aria-hidden="true" />}>
              {t('overview.mandate')}
            </Tag>
          )}
        </li>
      ))}
    </ul>
  )
}
