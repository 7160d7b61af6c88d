import styles from './plain-letter.module.css'
import { splitLinks } from './split-links.ts'

/** A letter's plain text as it was wrapped, with its web addresses to follow. */
export function PlainLetter({ letter }: { letter: { text: string; locale: string } }) {
  return (
    <pre className={styles.text} lang={letter.locale}>
      {splitLinks(letter.text).map(({ at, words, link }) =>
        link ? (
          <a key={at} href={words}>
            {words}
          </a>
        ) : (
          words
        ),
      )}
    </pre>
  )
}
