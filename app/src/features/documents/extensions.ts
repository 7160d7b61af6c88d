import type { Room } from '@liveblocks/client'
import type { Extensions } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { TaskItem, TaskList } from '@tiptap/extension-list'
import { TableKit } from '@tiptap/extension-table'
import { StarterKit } from '@tiptap/starter-kit'
import { caretOf, selectionOf } from './caret.ts'
import { citationMarks, type Source } from './citations/citation-marks.ts'
import { isSafeLink, readLink } from './safe-link.ts'
import { signedProvider } from './signed-provider.ts'
import { ThreadMarks } from './threads/thread-marks.ts'

/** Levels of headings within a text; the page has the first. */
export const headingLevels = [2, 3, 4] as const

/** Everything a text can hold; whatever else is pasted falls away. */
export function extensionsFor(
  room: Room,
  words: { taskLabel: (words: string) => string; unknownSource: string },
  sources: readonly Source[] | undefined,
): Extensions {
  const provider = signedProvider(room)
  return [
    StarterKit.configure({
      // Undoing is of one's own changes, and comes with writing together.
      undoRedo: false,
      // It would write in the text of who only reads.
      trailingNode: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      strike: false,
      underline: false,
      heading: { levels: [...headingLevels] },
      link: {
        openOnClick: 'whenNotEditable',
        defaultProtocol: 'https',
        isAllowedUri: (address) => isSafeLink(address) || readLink(address) !== null,
        HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: null },
      },
    }),
    TaskList,
    TaskItem.configure({
      nested: true,
      a11y: { checkboxLabel: (node) => words.taskLabel(node.textContent) },
    }),
    TableKit.configure({ table: { resizable: false } }),
    Collaboration.configure({ document: provider.getYDoc(), field: 'default' }),
    CollaborationCaret.configure({
      provider,
      user: {},
      render: caretOf,
      selectionRender: selectionOf,
    }),
    ThreadMarks,
    ...(sources ? [citationMarks(sources, words.unknownSource)] : []),
  ]
}

/** Brings pasted headings to the levels of a text, so that they stay headings. */
export function fitHeadings(html: string): string {
  return html.replaceAll(/(<\/?)h([156])(?=[\s>])/gi, (_, start: string, level: string) => {
    return `${start}h${level === '1' ? 2 : 4}`
  })
}
