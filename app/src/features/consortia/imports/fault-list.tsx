import type { Api } from '@voortent/api'
import { type Column, Notice, OverviewTable, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

export type ImportFound = Awaited<ReturnType<Api['consortiaImports']['get']>>
type Fault = ImportFound['faults'][number]

/** What is wrong, line by line; nothing comes in before it is right. */
export function FaultList(props: {
  faults: Fault[]
  count: number
  columns: Pick<ImportFound, 'columns' | 'mapping'>
}) {
  const { t } = useTranslation('consortia')
  const { faults, count, columns: found } = props
  const columns: Column<Fault>[] = [
    {
      name: 'line',
      label: t('import.line'),
      cell: ({ line }) => t('import.line-number', { line }),
    },
    {
      name: 'column',
      label: t('import.in-column'),
      cell: ({ column }) => {
        const place = found.mapping[column]
        const name = place === null ? undefined : found.columns[place]
        return name || t(`import.column.${column}`)
      },
    },
    { name: 'found', label: t('import.there'), cell: ({ found: words }) => words || '–' },
    {
      name: 'problem',
      label: t('import.what'),
      cell: ({ problem }) => t(`import.fault.${problem}`),
    },
  ]
  return (
    <Section title={t('import.faults', { count })}>
      <Notice tone="loss">{t('import.faults-intro')}</Notice>
      <OverviewTable
        caption={
          faults.length < count
            ? t('import.first-faults', { count: faults.length, total: count })
            : t('import.faults', { count })
        }
        rows={faults}
        keyOf={({ line, column, problem }) => `${line} ${column} ${problem}`}
        columns={columns}
      />
    </Section>
  )
}
