import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconColumnInsertLeft,
  IconColumnInsertRight,
  IconColumnRemove,
  IconH2,
  IconH3,
  IconItalic,
  IconList,
  IconListCheck,
  IconListNumbers,
  IconQuote,
  IconRowInsertBottom,
  IconRowInsertTop,
  IconRowRemove,
  IconTable,
  IconTableMinus,
} from '@tabler/icons-react'
import type { ChainedCommands, Editor } from '@tiptap/core'
import type { ComponentType } from 'react'

/** One thing the toolbar can do; its words stand under `tool.<key>`. */
export type Tool = {
  key: string
  /** True where the icon alone says enough. */
  known?: true
  icon: ComponentType<{ size?: number; 'aria-hidden'?: true }>
  /** For people; `Mod` is Ctrl, or Cmd on a Mac. */
  shortcut?: string
  run(chain: ChainedCommands): ChainedCommands
  /** True where the selection has it now; absent for what is done and not switched. */
  isOn?(editor: Editor): boolean
}

export const textTools: Tool[] = [
  {
    key: 'heading',
    icon: IconH2,
    shortcut: 'Mod+Alt+2',
    run: (chain) => chain.toggleHeading({ level: 2 }),
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
  },
  {
    key: 'subheading',
    icon: IconH3,
    shortcut: 'Mod+Alt+3',
    run: (chain) => chain.toggleHeading({ level: 3 }),
    isOn: (editor) => editor.isActive('heading', { level: 3 }),
  },
  {
    key: 'bold',
    known: true,
    icon: IconBold,
    shortcut: 'Mod+B',
    run: (chain) => chain.toggleBold(),
    isOn: (editor) => editor.isActive('bold'),
  },
  {
    key: 'italic',
    known: true,
    icon: IconItalic,
    shortcut: 'Mod+I',
    run: (chain) => chain.toggleItalic(),
    isOn: (editor) => editor.isActive('italic'),
  },
]

export const blockTools: Tool[] = [
  {
    key: 'bullets',
    known: true,
    icon: IconList,
    shortcut: 'Mod+Shift+8',
    run: (chain) => chain.toggleBulletList(),
    isOn: (editor) => editor.isActive('bulletList'),
  },
  {
    key: 'numbers',
    known: true,
    icon: IconListNumbers,
    shortcut: 'Mod+Shift+7',
    run: (chain) => chain.toggleOrderedList(),
    isOn: (editor) => editor.isActive('orderedList'),
  },
  {
    key: 'tasks',
    icon: IconListCheck,
    shortcut: 'Mod+Shift+9',
    run: (chain) => chain.toggleTaskList(),
    isOn: (editor) => editor.isActive('taskList'),
  },
  {
    key: 'quote',
    known: true,
    icon: IconQuote,
    shortcut: 'Mod+Shift+B',
    run: (chain) => chain.toggleBlockquote(),
    isOn: (editor) => editor.isActive('blockquote'),
  },
  {
    key: 'table',
    icon: IconTable,
    run: (chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
  },
]

/** Offered while the selection is in a table. */
export const tableTools: Tool[] = [
  { key: 'row-above', icon: IconRowInsertTop, run: (chain) => chain.addRowBefore() },
  { key: 'row-below', icon: IconRowInsertBottom, run: (chain) => chain.addRowAfter() },
  { key: 'row-away', icon: IconRowRemove, run: (chain) => chain.deleteRow() },
  { key: 'column-left', icon: IconColumnInsertLeft, run: (chain) => chain.addColumnBefore() },
  { key: 'column-right', icon: IconColumnInsertRight, run: (chain) => chain.addColumnAfter() },
  { key: 'column-away', icon: IconColumnRemove, run: (chain) => chain.deleteColumn() },
  { key: 'table-away', icon: IconTableMinus, run: (chain) => chain.deleteTable() },
]

export const historyTools: Tool[] = [
  {
    key: 'undo',
    known: true,
    icon: IconArrowBackUp,
    shortcut: 'Mod+Z',
    run: (chain) => chain.undo(),
  },
  {
    key: 'redo',
    known: true,
    icon: IconArrowForwardUp,
    shortcut: 'Mod+Shift+Z',
    run: (chain) => chain.redo(),
  },
]
