import { IconBlockquote, IconLink } from '@tabler/icons-react'
import { type Editor, useEditorState } from '@tiptap/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { moveFocus } from './move-focus.ts'
import styles from './toolbar.module.css'
import { blockTools, historyTools, type Tool, tableTools, textTools } from './tools.ts'

/** What one can do with the text: one stop for the Tab key, arrows go from button to button. */
export function Toolbar(props: {
  editor: Editor
  controls: string
  onLink: () => void
  /** For a text that names sources */
  onCite?: (() => void) | undefined
}) {
  const { editor, controls, onLink, onCite } = props
  const { t } = useTranslation('documents')
  const { inTable, onLinkNow } = useEditorState({
    editor,
    selector: ({ editor }) => ({
      inTable: editor.isActive('table'),
      onLinkNow: editor.isActive('link'),
    }),
  })
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      role="toolbar"
      aria-label={t('toolbar')}
      aria-controls={controls}
      className={styles.toolbar}
      onKeyDown={moveFocus}
    >
      <Group>
        {textTools.map((tool, place) => (
          <ToolButton key={tool.key} tool={tool} editor={editor} first={place === 0} />
        ))}
        <BarButton name="link" known shortcut="Mod+Alt+K" pressed={onLinkNow} onClick={onLink}>
          <IconLink size={20} aria-hidden />
        </BarButton>
        {onCite && (
          <BarButton name="cite" shortcut="Mod+Alt+B" onClick={onCite}>
            <IconBlockquote size={20} aria-hidden />
          </BarButton>
        )}
      </Group>
      <Group>
        {blockTools.map((tool) => (
          <ToolButton key={tool.key} tool={tool} editor={editor} />
        ))}
      </Group>
      <Group>
        {historyTools.map((tool) => (
          <ToolButton key={tool.key} tool={tool} editor={editor} />
        ))}
      </Group>
      {inTable && (
        <Group label={t('table.tools')}>
          {tableTools.map((tool) => (
            <ToolButton key={tool.key} tool={tool} editor={editor} />
          ))}
        </Group>
      )}
    </div>
  )
}

function Group({ label, children }: { label?: string; children: ReactNode }) {
  if (!label) return <div className={styles.group}>{children}</div>
  return (
    <fieldset className={styles.table}>
      <legend>{label}</legend>
      {children}
    </fieldset>
  )
}

function ToolButton({ tool, editor, first }: { tool: Tool; editor: Editor; first?: boolean }) {
  const pressed = useEditorState({ editor, selector: ({ editor }) => tool.isOn?.(editor) })
  const Icon = tool.icon
  return (
    <BarButton
      name={tool.key}
      known={tool.known}
      shortcut={tool.shortcut}
      pressed={pressed ?? undefined}
      first={first}
      onClick={() => tool.run(editor.chain().focus()).run()}
    >
      <Icon size={20} aria-hidden />
    </BarButton>
  )
}

function BarButton(props: {
  name: string
  known?: true
  shortcut?: string
  pressed?: boolean
  first?: boolean
  onClick: () => void
  children: ReactNode
}) {
  const { t } = useTranslation('documents')
  const { name, known, shortcut, pressed, first, onClick, children } = props
  const word = t(`tool.${name}`)
  return (
    <button
      type="button"
      className={styles.button}
      tabIndex={first ? 0 : -1}
      title={shortcut ? `${word} (${shortcutOf(shortcut)})` : word}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {children}
      <span className={known ? styles.known : styles.word}>{word}</span>
    </button>
  )
}

function shortcutOf(shortcut: string): string {
  const mac = /Mac|iP(hone|ad)/.test(navigator.userAgent)
  return shortcut.replace('Mod', mac ? '⌘' : 'Ctrl')
}
