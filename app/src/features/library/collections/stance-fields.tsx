import type { Api } from '@voortent/api'
import { stances } from '@voortent/domain/library/contract'
import { ChoiceField, Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import styles from './collections.module.css'

type Collection = Awaited<ReturnType<Api['collections']['get']>>

/** What each item says of one finding. */
export function StanceFields(props: { finding: string; collection: Collection }) {
  const { t } = useTranslation('collections')
  const { finding, collection } = props
  return collection.entries.map(({ id, number, item }) => {
    const said = collection.stances.find((one) => one.entry === id && one.finding === finding)
    return (
      <fieldset key={id} className={styles.stance}>
        <legend>
          [{number}] {item.title}
        </legend>
        <input type="hidden" name="entry" value={id} />
        <ChoiceField
          name={`stance:${id}`}
          label={t('stance.label')}
          defaultValue={said?.stance ?? ''}
          choices={['', ...stances].map((value) => ({
            value,
            label: t(`stance.${value || 'open'}`),
          }))}
        />
        <Field
          name={`note:${id}`}
          label={t('stance.note')}
          defaultValue={said?.note}
          maxLength={500}
        />
      </fieldset>
    )
  })
}
