import type { Editor } from '@tiptap/react'
import { Button, Field } from '@voortent/ui'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import dialogStyles from '../link-dialog.module.css'
import { cite, type Source } from './citation-marks.ts'
import styles from './citations.module.css'
import { findSources } from './find-sources.ts'

/** Asks which source is meant: a list that a few letters make short; Enter takes the first. */
export function CiteDialog(props: {
  editor: Editor
  sources: readonly Source[]
  onClose: () => void
}) {
  const { editor, sources, onClose } = props
  const { t } = useTranslation('documents')
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const found = findSources(sources, typed)

  useEffect(() => dialog.current?.showModal(), [])

  const name = ({ number }: Source) => {
    dialog.current?.close()
    cite(editor, number)
  }
  const nameFirst = (event: FormEvent) => {
    event.preventDefault()
    if (found[0]) name(found[0])
  }
  return (
    <dialog
      ref={dialog}
      aria-label={t('cite.title')}
      className={dialogStyles.dialog}
      onClose={onClose}
      onKeyDown={goUpAndDown}
    >
      <form onSubmit={nameFirst}>
        {sources.length > 0 && (
          <Field
            label={t('cite.search')}
            hint={t('cite.hint')}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <output className={styles.count}>
          {t(sources.length === 0 ? 'cite.empty' : 'cite.count', { count: found.length })}
        </output>
        <ul className={styles.sources}>
          {found.map((source) => (
            <li key={source.number}>
              <button type="button" className={styles.source} onClick={() => name(source)}>
                <span className={styles.number}>[{source.number}]</span>
                <span>
                  {source.title}
                  {source.under && <span className={styles.under}>{source.under}</span>}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <div className={dialogStyles.actions}>
          <Button type="button" look="quiet" onClick={() => dialog.current?.close()}>
            {t('link.cancel')}
          </Button>
        </div>
      </form>
    </dialog>
  )
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Arrows go from the field into the list and back. */
function goUpAndDown(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  if (!step) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, li button')]
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
