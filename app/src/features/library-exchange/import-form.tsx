import { toldFields } from '@voortent/domain/library/contract'
import { Button, ChoiceField, FormCard, OverviewTable } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import styles from './exchange.module.css'
import type { ImportFound } from './fault-list.tsx'

const visibilities = ['tenant', 'netwerk', 'openbaar'] as const

/** What will come in, what looks like something that is there, and for whom it is. */
export function ImportForm(props: { tenant: string; found: ImportFound; answer: unknown }) {
  const { t } = useTranslation(['library-exchange', 'library'])
  const { tenant, found, answer } = props
  const refused = useFormRefusal(answer)
  const { items, count, mapping, duplicates, leftOver } = found
  return (
    <Form method="post" noValidate>
      {mapping &&
        toldFields.map((field) => (
          <input key={field} type="hidden" name={`kolom-${field}`} value={mapping[field] ?? ''} />
        ))}
      <OverviewTable
        caption={
          items.length < count.items
            ? t('import.first', { count: items.length, total: count.items })
            : t('import.found', { count: count.items })
        }
        rows={items}
        keyOf={({ line }) => String(line)}
        columns={[
          { name: 'title', label: t('import.field.title'), cell: ({ title }) => title },
          {
            name: 'kind',
            label: t('import.field.kind'),
            cell: ({ kind }) => t(`library:kind.${kind}`),
          },
          { name: 'people', label: t('import.field.people'), cell: ({ people }) => people || '–' },
          {
            name: 'on',
            label: t('import.field.on'),
            cell: ({ on }) => <Day date={new Date(on)} />,
          },
          { name: 'doi', label: t('import.field.doi'), cell: ({ doi }) => doi || '–' },
        ]}
      />
      {count.files > 0 && <p>{t('import.files', { count: count.files })}</p>}
      {leftOver.length > 0 && (
        <p>{t('import.left-over', { count: leftOver.length, names: leftOver.join(', ') })}</p>
      )}
      {duplicates.length > 0 && (
        <fieldset className={styles.duplicates}>
          <legend>{t('import.duplicates', { count: duplicates.length })}</legend>
          <p>{t('import.duplicates-intro')}</p>
          {duplicates.map(({ line, title, by, item, above }) => (
            <div key={line} className={styles.duplicate}>
              <label>
                <input type="checkbox" name="also" value={line} />
                {t('import.also', { title })}
              </label>
              <span>
                {t(`import.by.${by}`)}{' '}
                {item ? (
                  <Link to={`/${tenant}/kennis/${item.id}`}>{item.title}</Link>
                ) : (
                  t('import.above', { line: above })
                )}
              </span>
            </div>
          ))}
        </fieldset>
      )}
      <FormCard refusal={refused.sentence} actions={<Button>{t('import.button')}</Button>}>
        <ChoiceField
          name="visibility"
          label={t('import.visibility')}
          {...refused.field('visibility')}
          choices={visibilities.map((value) => ({
            value,
            label: t(`library:visibility.${value}`),
          }))}
        />
        <ChoiceField
          name="publish"
          label={t('import.publish')}
          {...refused.field('publish')}
          choices={[
            { value: '', label: t('import.as-draft') },
            { value: 'ja', label: t('import.as-published') },
          ]}
        />
        <p>{t('import.all-or-nothing')}</p>
      </FormCard>
    </Form>
  )
}
