import styles from './word-boxes.module.css'

/** Words of one vocabulary to tick, as many as fit. */
export function WordBoxes(props: {
  name: string
  legend: string
  words: { value: string; label: string }[]
  chosen: readonly string[]
}) {
  const { name, legend, words, chosen } = props
  return (
    <fieldset className={styles.boxes}>
      <legend>{legend}</legend>
      {words.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
