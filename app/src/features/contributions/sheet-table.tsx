import type { TypedLine } from '@voortent/domain/contributions/contract'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { SheetCell } from './sheet-cell.tsx'
import styles from './sheet-table.module.css'
import { useMoneyWords } from './use-money-words.ts'

export type SheetLine = { quarter: string; entered: number }
type Name = keyof TypedLine | 'ground'
const columns: readonly Name[] = ['cash', 'hours', 'rate', 'value', 'ground']

/**
 * A row to fill in for each quarter. Enter and the arrows go up and down a column, tab goes along the
 * row; on a phone every row is a small form.
 */
export function SheetTable(props: {
  caption: string
  lines: readonly SheetLine[]
  /** The rate to begin with, as it would be typed. */
  rate: string
  rateIsFixed: boolean
  packages: readonly { id: string; number: number; title: string }[]
  typed: Record<string, string>
  refused: ReturnType<typeof useFormRefusal>
}) {
  const { t } = useTranslation('contributions')
  const words = useMoneyWords()
  const { lines, packages, typed, refused, rate, rateIsFixed } = props
  return (
    <table className={styles.sheet}>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column.quarter')}</th>
          {columns.map((name) => (
            <th key={name} scope="col">
              {t(`sheet.${name}`)}
            </th>
          ))}
          {packages.length > 0 && <th scope="col">{t('column.package')}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ quarter, entered }, place) => {
          const at = `lines.${place}`
          const inWords = words.quarter(quarter)
          return (
            <tr key={quarter}>
              <th scope="row">
                {inWords}
                <input type="hidden" name={`${at}.quarter`} value={quarter} />
                {entered > 0 && (
                  <span className={styles.entered}>
                    {t('sheet.entered', { cents: words.euros(entered) })}
                  </span>
                )}
                {refused.field(`${at}.quarter`).error && (
                  <span className={styles.error}>{refused.field(`${at}.quarter`).error}</span>
                )}
              </th>
              {columns.map((name) => (
                <SheetCell
                  key={name}
                  name={`${at}.${name}`}
                  label={t(`sheet.${name}`)}
                  row={inWords}
                  column={name}
                  start={typed[`${at}.${name}`] ?? (name === 'rate' ? rate : '')}
                  fixed={name === 'rate' && rateIsFixed}
                  error={refused.field(`${at}.${name}`).error}
                />
              ))}
              {packages.length > 0 && (
                <td data-label={t('column.package')}>
                  <select
                    name={`${at}.workPackage`}
                    aria-label={`${t('column.package')}, ${inWords}`}
                    defaultValue={typed[`${at}.workPackage`] ?? ''}
                  >
                    <option value="">{t('no-package')}</option>
                    {packages.map(({ id, number, title }) => (
                      <option key={id} value={id}>
                        {t('package', { number, title })}
                      </option>
                    ))}
                  </select>
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
