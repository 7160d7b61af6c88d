import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './imports.module.css'

type Choice = { value: string; label: string }

/** Who one unknown name is: an organisation that takes part, or a new one of a type. */
export function NameChoice(props: {
  name: string
  place: number
  likely: { id: string; name: string; place: string }[]
  organisations: { id: string; name: string }[]
  types: Choice[]
  chosen: string | undefined
}) {
  const { t } = useTranslation('consortia')
  const { name, place, likely, types, chosen } = props
  const likelyIds = new Set(likely.map((one) => one.id))
  const organisations = props.organisations.filter((one) => !likelyIds.has(one.id))
  const id = useId()
  return (
    <div className={styles.name}>
      <label htmlFor={id}>{name}</label>
      <input type="hidden" name={`name-${place}`} value={name} />
      <select id={id} name={`is-${place}`} defaultValue={chosen ?? ''}>
        <option value="">{t('choose')}</option>
        {likely.length > 0 && (
          <optgroup label={t('import.likely-one')}>
            {likely.map((one) => (
              <option key={one.id} value={one.id}>
                {one.place ? `${one.name}, ${one.place}` : one.name}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={t(likely.length > 0 ? 'import.another-one' : 'import.new-one')}>
          {types.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('import.known-one')}>
          {organisations.map((organisation) => (
            <option key={organisation.id} value={organisation.id}>
              {organisation.name}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  )
}
