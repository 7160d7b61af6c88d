import { Fragment } from 'react'
import styles from './marked.module.css'

/** A text with what stands between `<mark>` and `</mark>` marked; all else in it is text. */
export function Marked({ text }: { text: string }) {
  return text.split('<mark>').map((part, place) => {
    const [marked, ...rest] = place === 0 ? ['', part] : part.split('</mark>')
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have their place alone
      <Fragment key={place}>
        {marked && <mark className={styles.mark}>{marked}</mark>}
        {rest.join('')}
      </Fragment>
    )
  })
}
