import { type ColumnMapping, importColumns } from '@voortent/domain/consortia/contract'
import { Button, ChoiceField, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from './imports.module.css'

/** Which column tells what, guessed and to be corrected; the choice stands in the address. */
export function MappingForm({ columns, mapping }: { columns: string[]; mapping: ColumnMapping }) {
  const { t } = useTranslation('consortia')
  const choices = [
    { value: '', label: t('import.no-column') },
    ...columns.map((name, place) => ({
      value: String(place),
      label: name || t('import.nameless', { place: place + 1 }),
    })),
  ]
  return (
    <Section title={t('import.columns')}>
      <p>{t('import.columns-intro')}</p>
      <Form method="get" key={JSON.stringify(mapping)}>
        <div className={styles.columns}>
          {importColumns.map((column) => (
            <ChoiceField
              key={column}
              name={column}
              label={t(`import.column.${column}`)}
              defaultValue={mapping[column] === null ? '' : String(mapping[column])}
              choices={choices}
            />
          ))}
        </div>
        <Button look="second">{t('import.look-again')}</Button>
      </Form>
    </Section>
  )
}
