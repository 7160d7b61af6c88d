import { importColumns } from '@voortent/domain/consortia/contract'
import { organisationTypeKeys } from '@voortent/domain/partners/contract'
import { Button, FormCard, OverviewTable } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import type { ImportFound } from './fault-list.tsx'
import styles from './imports.module.css'
import { NameChoice } from './name-choice.tsx'

/** What will come in, and who the names are that nobody has. */
export function ImportForm({ found, answer }: { found: ImportFound; answer: unknown }) {
  const { t } = useTranslation(['consortia', 'partners'])
  const refused = useFormRefusal(answer)
  const { mapping, unknown, organisations, consortia, count } = found
  const types = organisationTypeKeys.map((value) => ({
    value,
    label: t(`partners:organisation-type.${value}`),
  }))
  return (
    <Form method="post" noValidate>
      {importColumns.map((column) => (
        <input key={column} type="hidden" name={column} value={mapping[column] ?? ''} />
      ))}
      <OverviewTable
        caption={
          consortia.length < count.consortia
            ? t('import.first', { count: consortia.length, total: count.consortia })
            : t('overview.caption', { count: count.consortia })
        }
        rows={consortia}
        keyOf={({ line }) => String(line)}
        columns={[
          { name: 'title', label: t('fact.title'), cell: ({ title }) => title },
          { name: 'phase', label: t('fact.phase'), cell: ({ phase }) => t(`phase.${phase}`) },
          { name: 'lead', label: t('fact.lead'), cell: ({ lead }) => lead ?? t('no-lead') },
          {
            name: 'partners',
            label: t('fact.partners'),
            cell: ({ partners }) => partners.join(', ') || '–',
          },
        ]}
      />
      {unknown.length > 0 && (
        <>
          <h3>{t('import.unknown', { count: unknown.length })}</h3>
          <p>{t('import.unknown-intro')}</p>
          <div className={styles.names}>
            {unknown.map(({ name, likely }, place) => (
              <NameChoice
                key={name}
                name={name}
                place={place}
                likely={likely}
                organisations={organisations}
                types={types}
                chosen={refused.field(`is-${place}`).defaultValue}
              />
            ))}
          </div>
        </>
      )}
      <FormCard
        refusal={refused.sentence}
        actions={<Button>{t('import.button', { count: count.consortia })}</Button>}
      >
        <p>{t('import.all-or-nothing', { partners: count.partners })}</p>
      </FormCard>
    </Form>
  )
}
