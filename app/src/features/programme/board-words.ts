import type { Words } from './use-words.ts'

/** What the board of actions says around its cards. */
export function boardWords({ t }: Words) {
  return {
    how: t('board.how'),
    empty: t('board.empty'),
    instructions: t('board.drag.instructions'),
    role: t('board.role'),
    grip: (title: string) => t('board.grip', { title }),
    drag: (what: string, title: string, column: string) =>
      t(`board.drag.${what}`, { title, column }),
  }
}
