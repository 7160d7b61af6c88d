import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import { Button } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Anchors } from './passage.ts'
import { SayForm } from './say-form.tsx'
import { ThreadCard } from './thread-card.tsx'
import { standingThreads } from './thread-marks.ts'
import styles from './threads.module.css'
import type { useThreads } from './use-threads.ts'

/** A passage that somebody is about to say something of. */
export type Draft = Anchors & { quote: string }

/** What is said about the text, at its side; on a phone below it. */
export function ThreadPanel(props: {
  editor: Editor
  said: ReturnType<typeof useThreads>
  active: string | null
  draft: Draft | null
  onBegin: () => void
  onEnd: () => void
  onGo: (thread: string) => void
}) {
  const { t } = useTranslation('documents')
  const [search, setSearch] = useSearchParams()
  const { editor, said, active, draft, onBegin, onEnd, onGo } = props
  const { threads, mayComment, acts } = said
  const resolved = search.get('reacties') === 'afgehandeld'
  const [open, done] = [
    threads.filter((one) => !one.resolvedAt),
    threads.filter((one) => one.resolvedAt),
  ]
  const standing = useEditorState({
    editor,
    selector: ({ editor }) => standingThreads(editor.state).join(' '),
  })
  const choose = (state: 'open' | 'afgehandeld') =>
    setSearch(state === 'open' ? {} : { reacties: state }, {
      replace: true,
      preventScrollReset: true,
    })

  return (
    <section className={styles.panel} aria-label={t('threads.title')}>
      <h2>{t('threads.title')}</h2>
      {draft ? (
        <div className={styles.card}>
          <p className={styles.chosen}>{draft.quote}</p>
          <SayForm
            label={t('threads.say-label')}
            button={t('threads.place')}
            onSay={(body) => acts.open(draft, body)}
            onClose={onEnd}
          />
        </div>
      ) : (
        mayComment && (
          <Button type="button" look="second" onClick={onBegin} onMouseDown={keepSelection}>
            {t('threads.say')}
          </Button>
        )
      )}
      <fieldset className={styles.filter}>
        <legend>{t('threads.filter')}</legend>
        {(['open', 'afgehandeld'] as const).map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={(state === 'afgehandeld') === resolved}
            onClick={() => choose(state)}
          >
            {t(`threads.${state}`, { count: (state === 'open' ? open : done).length })}
          </button>
        ))}
      </fieldset>
      {(resolved ? done : open).length === 0 && (
        <p className={styles.none}>
          {t(
            resolved
              ? 'threads.none-resolved'
              : mayComment
                ? 'threads.none'
                : 'threads.none-to-read',
          )}
        </p>
      )}
      {(resolved ? done : open).map((thread) => (
        <ThreadCard
          key={thread.id}
          thread={thread}
          stands={standing.split(' ').includes(thread.id)}
          active={thread.id === active}
          mayComment={mayComment}
          acts={acts}
          onGo={() => onGo(thread.id)}
        />
      ))}
    </section>
  )
}

/** Pressing the button must not take the chosen passage away. */
function keepSelection(event: { preventDefault: () => void }): void {
  event.preventDefault()
}
