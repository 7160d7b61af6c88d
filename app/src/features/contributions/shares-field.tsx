import { asTyped } from '@voortent/domain/contributions/contract'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Entry } from './entry.ts'
import styles from './shares-field.module.css'

/** How an entry is divided over work packages, in percents that add up to a hundred. */
export function SharesField(props: {
  entry: Entry
  refused: ReturnType<typeof useFormRefusal>
  typed: Record<string, string> | undefined
}) {
  const { t } = useTranslation('contributions')
  const id = useId()
  const { entry, refused, typed } = props
  const { workPackages, shares } = entry
  if (workPackages.length === 0) return null
  const inForm = workPackages.map((one, place) => ({
    ...one,
    error: refused.field(`shares.${place}.share`).error,
  }))
  const error = refused.field('shares').error ?? inForm.find((one) => one.error)?.error
  return (
    <fieldset className={styles.shares} aria-describedby={error ? id : undefined}>
      <legend>{t('shares.title')}</legend>
      <p className={styles.hint}>{t('shares.hint')}</p>
      {inForm.map(({ id: one, number, title }) => {
        const now = shares.find(({ workPackage }) => workPackage === one)
        const name = `share.${one}`
        return (
          <label key={one}>
            <span>{t('package', { number, title })}</span>
            <span>
              <input
                name={name}
                inputMode="decimal"
                autoComplete="off"
                maxLength={8}
                aria-invalid={error ? true : undefined}
                defaultValue={typed?.[name] ?? (now ? asTyped(now.share) : '')}
              />{' '}
              %
            </span>
          </label>
        )
      })}
      {error && (
        <p id={id} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
