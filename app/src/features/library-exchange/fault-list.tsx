import type { Api } from '@voortent/api'
import { type Column, Notice, OverviewTable, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

export type ImportFound = Awaited<ReturnType<Api['libraryExchange']['getImport']>>
type Fault = ImportFound['faults'][number]

/** What is wrong, line by line; nothing comes in before it is right. */
export function FaultList({ faults, count }: { faults: Fault[]; count: number }) {
  const { t } = useTranslation(['library-exchange', 'library'])
  const columns: Column<Fault>[] = [
    {
      name: 'line',
      label: t('import.line'),
      cell: ({ line }) => t('import.line-number', { line }),
    },
    {
      name: 'where',
      label: t('import.where'),
      cell: ({ field }) => (field ? t(`import.field.${field}`) : '–'),
    },
    { name: 'found', label: t('import.there'), cell: ({ found }) => found || '–' },
    {
      name: 'problem',
      label: t('import.what'),
      cell: ({ problem }) =>
        problem.startsWith('library.')
          ? t(`library:refusal.${problem.slice('library.'.length)}`)
          : t(`import.fault.${problem}`),
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
        keyOf={({ line, field, problem }) => `${line} ${field} ${problem}`}
        columns={columns}
      />
    </Section>
  )
}
