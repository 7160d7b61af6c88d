import { partDestinations } from '@voortent/domain/agenda/contract'
import { ChoiceField, Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { Text } from '../documents/text.tsx'
import type { Found } from './found-agenda.ts'
import styles from './import-part.module.css'
import { ImportTable } from './import-table.tsx'

/** One part of a file: its title, what it becomes, and its text to look at. */
export function ImportPart(props: {
  part: Found['parts'][number]
  place: number
  /** The tables of the whole file; those of this part are shown with it. */
  tables: Found['tables']
  refused: ReturnType<typeof useFormRefusal>
}) {
  const { t } = useTranslation('agenda')
  const { part, place, tables, refused } = props
  const { title, becomes, content } = part
  const named = title || t('import.before-first')
  const field = (name: string) => `parts.${place}.${name}`
  const titled = refused.field(field('title'))
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>
        {t('import.part-named', { place: place + 1, title: named })}
      </legend>
      <ChoiceField
        label={t('import.becomes')}
        name={field('becomes')}
        defaultValue={refused.field(field('becomes')).defaultValue ?? becomes}
        choices={partDestinations.map((value) => ({
          value,
          label: t(`import.destination.${value}`),
        }))}
      />
      <Field
        label={t('import.part-title')}
        name={field('title')}
        maxLength={150}
        error={titled.error}
        defaultValue={titled.defaultValue ?? title}
      />
      {content.length > 0 ? (
        <details>
          <summary className={styles.see}>{t('import.see')}</summary>
          <Text content={{ type: 'doc', content }} deeper={1} />
        </details>
      ) : (
        <p className={styles.none}>{t('import.no-text')}</p>
      )}
      {tables.map(
        (table, at) =>
          table.part === place && (
            // oxlint-disable-next-line react/no-array-index-key
            <ImportTable key={at} table={table} place={at} refused={refused} />
          ),
      )}
    </fieldset>
  )
}
