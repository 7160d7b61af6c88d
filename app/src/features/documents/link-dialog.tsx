import type { Editor } from '@tiptap/react'
import { Button, Field } from '@voortent/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './link-dialog.module.css'
import { readLink } from './safe-link.ts'

/** Asks where the selected words lead; refuses what is no page and no e-mail address. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useTranslation('documents')
  const dialog = useRef<HTMLDialogElement>(null)
  const [refused, setRefused] = useState(false)
  const [before] = useState(() => String(editor.getAttributes('link').href ?? ''))

  useEffect(() => dialog.current?.showModal(), [])

  const place = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('address')
    const href = typeof typed === 'string' && readLink(typed)
    if (!href) return setRefused(true)
    dialog.current?.close()
    linkTo(editor, href)
  }
  const remove = () => {
    dialog.current?.close()
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
  }
  return (
    <dialog ref={dialog} aria-label={t('link.title')} className={styles.dialog} onClose={onClose}>
      <form onSubmit={place} noValidate>
        <Field
          label={t('link.address')}
          hint={t('link.hint')}
          error={refused ? t('link.refused') : undefined}
          name="address"
          inputMode="url"
          autoComplete="off"
          defaultValue={before}
        />
        <div className={styles.actions}>
          <Button>{t('link.place')}</Button>
          {before && (
            <Button type="button" look="loss" onClick={remove}>
              {t('link.remove')}
            </Button>
          )}
          <Button type="button" look="quiet" onClick={() => dialog.current?.close()}>
            {t('link.cancel')}
          </Button>
        </div>
      </form>
    </dialog>
  )
}

/** Links the selection; without one the address itself is written. */
function linkTo(editor: Editor, href: string): void {
  const chain = editor.chain().focus()
  if (!editor.state.selection.empty || editor.isActive('link'))
    chain.extendMarkRange('link').setLink({ href }).run()
  else
    chain
      .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
      .run()
}
