import { ChoiceField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Found } from './found-agenda.ts'
import styles from './import-part.module.css'

/** One table of a file: whether its rows become actions, and what its columns say. */
export function ImportTable(props: {
  table: Found['tables'][number]
  place: number
  refused: ReturnType<typeof useFormRefusal>
}) {
  const { t } = useTranslation('agenda')
  const { table, place, refused } = props
  const { columns, rows, reading } = table
  const chosen = (name: string, otherwise: number | string | null) =>
    refused.field(`tables.${place}.${name}`).defaultValue ?? String(otherwise ?? '')
  const named = columns.map((column, at) => ({
    value: String(at),
    label: column || t('import.column', { place: at + 1 }),
  }))
  const none = { value: '', label: t('import.no-column') }
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>
        {t('import.table', { count: rows.length, columns: columns.join(', ') })}
      </legend>
      <ChoiceField
        label={t('import.table-becomes')}
        hint={t('import.table-hint')}
        name={`tables.${place}.as`}
        defaultValue={chosen('as', reading.as)}
        choices={(['actions', 'text'] as const).map((value) => ({
          value,
          label: t(`import.table-as.${value}`),
        }))}
      />
      {(['title', 'lead', 'period'] as const).map((name) => (
        <ChoiceField
          key={name}
          label={t(`import.table-${name}`)}
          name={`tables.${place}.${name}`}
          defaultValue={chosen(name, reading[name])}
          choices={name === 'title' ? named : [none, ...named]}
        />
      ))}
    </fieldset>
  )
}
