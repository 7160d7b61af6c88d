import { lightColours } from '@voortent/domain/goals/contract'
import { Button, ChoiceField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import styles from './goal.module.css'
import { addressOf, type GoalsFilter } from './goals-filter.ts'

/** The filter row of the overview; all of it lives in the address. */
export function GoalsChoice(props: {
  here: string
  filter: GoalsFilter
  speerpunten: { id: string; title: string }[]
  responsible: { id: string; name: string }[]
}) {
  const { t } = useTranslation('goals')
  const { here, filter, speerpunten, responsible } = props
  return (
    <search>
      <Form className={styles.filter} key={addressOf(filter)} action={here}>
        <ChoiceField
          name="stoplicht"
          label={t('light.label')}
          defaultValue={filter.light ?? ''}
          choices={[
            { value: '', label: t('filter.every-light') },
            ...lightColours.map((value) => ({ value, label: t(`light.${value}`) })),
          ]}
        />
        <ChoiceField
          name="speerpunt"
          label={t('field.speerpunt')}
          defaultValue={filter.speerpunt ?? ''}
          choices={[
            { value: '', label: t('filter.every-speerpunt') },
            ...speerpunten.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
        <ChoiceField
          name="organisatie"
          label={t('responsible.label')}
          defaultValue={filter.organisation ?? ''}
          choices={[
            { value: '', label: t('filter.everybody') },
            ...responsible.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <div className={styles.ways}>
          <Button look="second">{t('filter.show')}</Button>
          {addressOf(filter) && <Link to={here}>{t('filter.clear')}</Link>}
        </div>
      </Form>
    </search>
  )
}
