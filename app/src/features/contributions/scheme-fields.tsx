import {
  asTyped,
  cashDuties,
  ceilingBases,
  contributionKinds,
  type SchemeRules,
} from '@voortent/domain/contributions/contract'
import { organisationTypeKeys } from '@voortent/domain/partners/contract'
import { geledingen } from '@voortent/domain/tenancy/contract'
import { ChoiceField, Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { partnerRows } from './read-scheme.ts'
import styles from './scheme-fields.module.css'

type Scheme = SchemeRules & { name: string; funder: string; about: string }

/** What a funder asks, to fill in; what is left empty is no rule. */
export function SchemeFields(props: {
  scheme?: Scheme
  refused: ReturnType<typeof useFormRefusal>
  typed: Record<string, string>
}) {
  const { t } = useTranslation('contributions')
  const { scheme, refused, typed } = props
  const field = (name: string, start: string | number | null | undefined) => {
    const value = typeof start === 'number' ? asTyped(start) : (start ?? '')
    return { name, error: refused.field(name).error, defaultValue: typed[name] ?? value }
  }
  const figure = { inputMode: 'decimal', autoComplete: 'off', maxLength: 12 } as const
  const choices = (of: readonly string[], name: string) =>
    of.map((value) => ({ value, label: t(`${name}.${value}`) }))
  const kinds = typed.act ? (typed.kinds ?? '').split(' ') : (scheme?.kinds ?? contributionKinds)
  const minimums = refused.field('partnerMinimums').error
  return (
    <>
      <Field {...field('name', scheme?.name)} label={t('scheme.name')} maxLength={120} />
      <Field {...field('funder', scheme?.funder)} label={t('scheme.funder')} maxLength={120} />
      <TextField {...field('about', scheme?.about)} label={t('scheme.about')} maxLength={600} />
      <Field
        {...field('minShare', scheme?.minShare)}
        {...figure}
        label={t('scheme.minShare')}
        hint={t('scheme.share-hint')}
      />
      <Field
        {...field('inKindCeiling', scheme?.inKindCeiling)}
        {...figure}
        label={t('scheme.inKindCeiling')}
        hint={t('scheme.ceiling-hint')}
      />
      <ChoiceField
        {...field('inKindCeilingOf', scheme?.inKindCeilingOf ?? 'cofinanciering')}
        label={t('scheme.inKindCeilingOf')}
        choices={choices(ceilingBases, 'ceiling-of')}
      />
      <Field {...field('maxRate', scheme?.maxRate)} {...figure} label={t('scheme.maxRate')} />
      <Field
        {...field('fixedRate', scheme?.fixedRate)}
        {...figure}
        label={t('scheme.fixedRate')}
        hint={t('scheme.rate-hint')}
      />
      <ChoiceField
        {...field('cashDuty', scheme?.cashDuty ?? 'geen')}
        label={t('scheme.cashDuty')}
        choices={choices(cashDuties, 'cash-duty')}
      />
      <fieldset className={styles.group}>
        <legend>{t('scheme.kinds')}</legend>
        {contributionKinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              name="kinds"
              value={kind}
              defaultChecked={kinds.includes(kind)}
            />
            {t(`kind.${kind}`)}
          </label>
        ))}
        {refused.field('kinds').error && (
          <p className={styles.error}>{refused.field('kinds').error}</p>
        )}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('scheme.partners')}</legend>
        {Array.from({ length: partnerRows }, (_, place) => {
          const now = scheme?.partnerMinimums[place]
          const row = t('scheme.partner-row', { row: place + 1 })
          return (
            <p key={row} className={styles.row}>
              <input
                name={`partners.${place}.least`}
                aria-label={`${t('scheme.least-of')}, ${row}`}
                aria-invalid={minimums ? true : undefined}
                inputMode="numeric"
                autoComplete="off"
                maxLength={2}
                defaultValue={typed[`partners.${place}.least`] ?? now?.least ?? ''}
              />
              <select
                name={`partners.${place}.of`}
                aria-label={`${t('scheme.partner-kind')}, ${row}`}
                defaultValue={typed[`partners.${place}.of`] ?? now?.of ?? ''}
              >
                <option value="">{t('scheme.no-partner')}</option>
                {[...geledingen, ...organisationTypeKeys].map((of) => (
                  <option key={of} value={of}>
                    {t(`partner-of.${of}`)}
                  </option>
                ))}
              </select>
            </p>
          )
        })}
        {minimums && <p className={styles.error}>{minimums}</p>}
      </fieldset>
    </>
  )
}
