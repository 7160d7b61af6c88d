import { Button } from '@voortent/ui'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Form, useSubmit } from 'react-router'
import styles from './phase-filter.module.css'

/** Which phases the overview shows; lives in the address. */
export function PhaseFilter(props: { phases: string[]; chosen: string | undefined }) {
  const { t } = useTranslation('agenda')
  const submit = useSubmit()
  const id = useId()
  return (
    <Form
      className={styles.filter}
      onChange={(event) => void submit(event.currentTarget, { replace: true })}
    >
      <label htmlFor={id}>{t('phase.label')}</label>
      <select key={props.chosen} id={id} name="fase" defaultValue={props.chosen ?? ''}>
        <option value="">{t('phase.all')}</option>
        {props.phases.map((phase) => (
          <option key={phase} value={phase}>
            {t(`phase.${phase}`)}
          </option>
        ))}
      </select>
      <span className={styles.withoutScript}>
        <Button look="second">{t('overview.show')}</Button>
      </span>
    </Form>
  )
}
