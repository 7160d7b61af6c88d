import type { Stance } from '@voortent/domain/consultation/contract'
import type { Geleding } from '@voortent/domain/tenancy/contract'
import { type Column, EmptyState, OverviewTable } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { GeledingTag } from '../partners/geleding-tag.tsx'
import styles from './position-matrix.module.css'
import { StanceMark } from './stance-mark.tsx'

type Row = {
  id: string
  name: string
  geleding: Geleding
  overall: Stance | null
  stances: Record<string, Stance>
}

/** Who thinks what of which part, in words and shapes; a list on a phone. */
export function PositionMatrix(props: {
  matrix: Row[]
  parts: { id: string; title: string | null }[]
}) {
  const { t } = useTranslation('consultation')
  const { matrix, parts } = props
  if (matrix.length === 0)
    return <EmptyState title={t('matrix.empty')}>{t('matrix.empty-text')}</EmptyState>
  const columns: Column<Row>[] = [
    {
      name: 'organisation',
      label: t('matrix.organisation'),
      cell: ({ id, name }) => <Link to={`standpunten/${id}`}>{name}</Link>,
    },
    {
      name: 'geleding',
      label: t('matrix.geleding'),
      cell: ({ geleding }) => <GeledingTag geleding={geleding} />,
    },
    {
      name: 'overall',
      label: t('matrix.overall'),
      cell: ({ overall }) => <StanceMark stance={overall} />,
    },
    ...parts.map(
      ({ id, title }): Column<Row> => ({
        name: id,
        label: title ?? t('own-text'),
        cell: ({ stances }) => <StanceMark stance={stances[id]} />,
      }),
    ),
  ]
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label={t('matrix.caption')}>
      <OverviewTable
        caption={t('matrix.count', { count: matrix.length })}
        rows={matrix}
        keyOf={({ id }) => id}
        columns={columns}
      />
    </section>
  )
}
