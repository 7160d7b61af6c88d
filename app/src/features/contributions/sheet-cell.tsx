import { type KeyboardEvent, useId } from 'react'
import styles from './sheet-table.module.css'

/** One field of the sheet, named by its column and row. */
export function SheetCell(props: {
  name: string
  label: string
  row: string
  column: string
  start: string
  fixed: boolean
  error: string | undefined
}) {
  const id = useId()
  const { name, label, row, column, start, fixed, error } = props
  const isText = column === 'ground'
  return (
    <td data-label={label}>
      <input
        name={name}
        data-column={column}
        aria-label={`${label}, ${row}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? id : undefined}
        defaultValue={start}
        onKeyDown={moveOn}
        readOnly={fixed}
        inputMode={isText ? 'text' : 'decimal'}
        autoComplete="off"
        maxLength={isText ? 300 : 20}
        className={isText ? styles.words : styles.figure}
      />
      {error && (
        <span id={id} className={styles.error}>
          {error}
        </span>
      )}
    </td>
  )
}

/** To the same column of the row above or below. */
function moveOn(event: KeyboardEvent<HTMLInputElement>): void {
  const { key, currentTarget: from } = event
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' || key === 'Enter' ? 1 : 0
  if (step === 0) return
  const column = `[data-column=${from.dataset.column}]`
  const all = [...(from.closest('table')?.querySelectorAll<HTMLInputElement>(column) ?? [])]
  const next = all[all.indexOf(from) + step]
  if (!next && key === 'Enter') return
  event.preventDefault()
  next?.focus()
  next?.select()
}
