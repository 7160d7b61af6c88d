import styles from './proportion-bar.module.css'

/** Parts of a whole as a bar, and in words below it; parts without any stay out. */
export function ProportionBar(props: {
  parts: { key: string; count: number; word: string; said?: string }[]
  none: string
}) {
  const parts = props.parts.filter(({ count }) => count > 0)
  if (parts.length === 0) return <span className={styles.none}>{props.none}</span>
  return (
    <>
      <span className={styles.bar} aria-hidden="true">
        {parts.map(({ key, count }) => (
          <i key={key} className={styles[key]} style={{ flexGrow: count }} />
        ))}
      </span>
      <span className={styles.words}>
        {parts.map(({ count, word, said }) => `${said ?? count} ${word}`).join(' · ')}
      </span>
    </>
  )
}
