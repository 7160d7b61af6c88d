import { useRoom, useSelf } from '@liveblocks/react'
import { EditorContent, type Editor as TextEditor, useEditor, useEditorState } from '@tiptap/react'
import type { TextNode } from '@voortent/domain/documents/contract'
import { Button } from '@voortent/ui'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Source } from './citations/citation-marks.ts'
import { CiteDialog } from './citations/cite-dialog.tsx'
import styles from './editor.module.css'
import { extensionsFor, fitHeadings } from './extensions.ts'
import { LinkDialog } from './link-dialog.tsx'
import prose from './prose.module.css'
import { BesideText, useThreadBench } from './threads/bench.tsx'
import { askThread, handleReadersKey, isShortcut } from './threads/keys.ts'
import type { TextThreads } from './threads/use-threads.ts'
import { Toolbar } from './toolbar.tsx'

const noThreads: TextThreads = { mayComment: false, threads: [] }

/** The text itself, written together; who may not write follows it live. */
export function Editor(props: {
  tenant: string
  document: string
  label: string
  threads?: TextThreads | undefined
  note?: ((content: TextNode) => ReactNode) | undefined
  sources?: readonly Source[] | undefined
}) {
  const { label, sources } = props
  const { t, i18n } = useTranslation('documents')
  const room = useRoom()
  const mayWrite = useSelf((self) => self.canWrite) ?? false
  const [asking, setAsking] = useState<'link' | 'source' | null>(null)
  const id = useId()
  const bench = useThreadBench(props.tenant, props.document, props.threads ?? noThreads)

  const editor = useEditor(
    {
      extensions: extensionsFor(
        room,
        {
          taskLabel: (words) => t('task.label', { words }),
          unknownSource: t('cite.unknown'),
        },
        sources,
      ),
      editable: mayWrite,
      editorProps: {
        attributes: {
          id,
          class: `${prose.prose} ${styles.paper}`,
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
          'aria-readonly': String(!mayWrite),
          'aria-describedby': `${id}-help`,
          lang: i18n.language,
          ...(!mayWrite && { tabindex: '0' }),
        },
        transformPastedHTML: fitHeadings,
        // Who may not write has no keys of the editor's own.
        handleDOMEvents: {
          keydown: (view, event) => !mayWrite && handleReadersKey(view, event),
        },
        handleKeyDown: (view, event) => {
          if (event.key === 'Escape') return focusToolbar(id)
          if (isShortcut(event, 'KeyM')) return askThread(view)
          const asked = isShortcut(event, 'KeyK') ? 'link' : sources && cites(event)
          if (!asked) return false
          event.stopPropagation()
          setAsking(asked)
          return true
        },
      },
    },
    // Another right is another editor.
    [room, mayWrite, label],
  )
  const { empty, chosen } = useEditorState({
    editor,
    selector: ({ editor }) => ({ empty: editor.isEmpty, chosen: !editor.state.selection.empty }),
  })
  const mayComment = props.threads !== undefined && bench.said.mayComment

  return (
    <div className={styles.bench}>
      <div className={styles.editor}>
        {mayWrite && (
          <Toolbar
            editor={editor}
            controls={id}
            onLink={() => setAsking('link')}
            onCite={sources && (() => setAsking('source'))}
          />
        )}
        <div
          className={styles.ground}
          data-hint={empty && mayWrite ? t('editor.empty') : undefined}
        >
          <EditorContent editor={editor} />
        </div>
        {mayComment && chosen && !bench.draft && (
          <div className={styles.say}>
            <Button
              type="button"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => bench.begin(editor)}
            >
              {t('threads.say')}
            </Button>
          </div>
        )}
        <p id={`${id}-help`} className={styles.help}>
          {t(mayWrite ? 'editor.help' : 'editor.reading')} {mayComment && t('editor.say-help')}
        </p>
        {props.note && mayWrite && <Note editor={editor} say={props.note} />}
        {asking === 'link' && <LinkDialog editor={editor} onClose={() => setAsking(null)} />}
        {asking === 'source' && sources && (
          <CiteDialog editor={editor} sources={sources} onClose={() => setAsking(null)} />
        )}
      </div>
      {props.threads && <BesideText editor={editor} bench={bench} />}
    </div>
  )
}

function cites(event: KeyboardEvent): 'source' | undefined {
  return isShortcut(event, 'KeyB') ? 'source' : undefined
}

/** What there is to say of the text as it stands, letter by letter. */
function Note(props: { editor: TextEditor; say: (content: TextNode) => ReactNode }) {
  const { editor, say } = props
  const content = useEditorState({ editor, selector: ({ editor }) => editor.getJSON() })
  return say(content as TextNode)
}

/** The way out of the text for who has no mouse; in a table the Tab key stays in it. */
function focusToolbar(controlled: string): boolean {
  const selector = `[role="toolbar"][aria-controls="${controlled}"] button[tabindex="0"]`
  const button = document.querySelector<HTMLButtonElement>(selector)
  button?.focus()
  return button !== null
}
