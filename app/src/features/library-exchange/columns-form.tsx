import { type ToldColumns, toldFields } from '@voortent/domain/library/contract'
import { Button, ChoiceField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../shell/fold.tsx'
import styles from './exchange.module.css'

/** Which column tells what, guessed and to be corrected; the choice stands in the address. */
export function ColumnsForm({ columns, mapping }: { columns: string[]; mapping: ToldColumns }) {
  const { t } = useTranslation('library-exchange')
  const choices = [
    { value: '', label: t('import.no-column') },
    ...columns.map((name, place) => ({
      value: String(place),
      label: name || t('import.nameless', { place: place + 1 }),
    })),
  ]
  return (
    <Fold title={t('import.columns')} open={mapping.title === null || mapping.on === null}>
      <p>{t('import.columns-intro')}</p>
      <Form method="get" key={JSON.stringify(mapping)}>
        <div className={styles.columns}>
          {toldFields.map((field) => (
            <ChoiceField
              key={field}
              name={`kolom-${field}`}
              label={t(`import.field.${field}`)}
              defaultValue={String(mapping[field] ?? '')}
              choices={choices}
            />
          ))}
        </div>
        <Button look="second">{t('import.look-again')}</Button>
      </Form>
    </Fold>
  )
}
