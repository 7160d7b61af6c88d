import type { ActionStatus } from '@voortent/domain/actions/contract'
import styles from './status-mark.module.css'

/** How an action stands, by a word and a shape that needs no icon: there can be hundreds. */
export function StatusMark({ status, word }: { status: ActionStatus; word: string }) {
  return <span className={`${styles.mark} ${styles[status]}`}>{word}</span>
}
