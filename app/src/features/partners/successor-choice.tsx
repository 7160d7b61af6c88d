import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Representation } from './organisation-data.ts'
import styles from './successor-choice.module.css'

/** Who takes over: one of the others who speak now, or their own choice later. */
export function SuccessorChoice(props: {
  representation: Representation
  add: string
  error: string | undefined
  chosen: string | undefined
}) {
  const { t } = useTranslation('partners')
  const errorId = useId()
  const { representation, add, error, chosen } = props
  const organisation = representation.organisation.name
  const heirs = representation.others.filter(({ state }) => state === 'active')
  if (heirs.length === 0) {
    return (
      <p>
        {t('ending.coordinators', { organisation })} <Link to={add}>{t('ending.first-add')}</Link>
      </p>
    )
  }
  const only = heirs.length === 1 ? heirs[0]?.id : ''
  const first = chosen ?? only
  const choices = [
    ...heirs.map(({ id, name, function: title }) => ({
      value: id,
      label: title ? `${name}, ${title}` : name,
    })),
    { value: '', label: t('ending.choice', { organisation }) },
  ]
  return (
    <fieldset className={styles.choice} aria-describedby={error ? errorId : undefined}>
      <legend>{t('ending.successor')}</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name="successor" value={value} defaultChecked={value === first} />
          {label}
        </label>
      ))}
      {error && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
