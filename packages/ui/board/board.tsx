import { DndContext } from '@dnd-kit/core'
import type { ReactNode, RefObject } from 'react'
import { useArrowKeys } from '../use-arrow-keys.ts'
import styles from './board.module.css'
import { BoardCardItem } from './board-card.tsx'
import { BoardColumn } from './board-column.tsx'
import type { BoardCard, BoardWords } from './card.ts'
import { columnUnder, useCardSensors } from './use-card-sensors.ts'
import { useCardWords } from './use-card-words.ts'

type Column<Card> = { key: string; name: string; heading: ReactNode; cards: readonly Card[] }

/**
 * Cards in columns, moved by drag and by keyboard; below its title a card shows what the page says of
 * it, with a way to move it that needs no JavaScript.
 */
export function Board<Card extends BoardCard>(props: {
  /** The element around the cards, for who follows its links. */
  frame: RefObject<HTMLDivElement | null>
  columns: readonly Column<Card>[]
  words: BoardWords
  /** A refusal of what was dropped. */
  notice?: ReactNode
  onDrop: (card: Card, to: string) => void
  children: (card: Card) => ReactNode
}) {
  const { frame, columns, words, notice, onDrop, children } = props
  const cards = columns.flatMap((column) => column.cards)
  const order = columns.map(({ key }) => key)
  const sensors = useCardSensors(order)
  const accessibility = useCardWords(cards, columns, words)
  const keys = useArrowKeys(frame, 'a[data-card]', besideInColumns)
  return (
    <DndContext
      id="bord"
      sensors={sensors}
      collisionDetection={columnUnder}
      accessibility={accessibility}
      onDragEnd={({ active, over }) => {
        const card = cards.find(({ id }) => id === active.id)
        if (over && card && card.column !== over.id) onDrop(card, String(over.id))
      }}
    >
      <p className={styles.how}>{words.how}</p>
      {notice}
      <div className={styles.board} ref={frame} {...keys}>
        {columns.map(({ key, heading, cards: own }) => (
          <BoardColumn key={key} id={key} heading={heading} count={own.length} empty={words.empty}>
            {own.map((card) => (
              <BoardCardItem key={card.id} card={card} words={words}>
                {children(card)}
              </BoardCardItem>
            ))}
          </BoardColumn>
        ))}
      </div>
    </DndContext>
  )
}

/** The card at the same height in the nearest column that has any. */
function besideInColumns(links: HTMLElement[], from: number, way: 1 | -1): number {
  const columns = Map.groupBy(links, (link) => link.dataset.card)
  const here = links[from]
  const names = [...columns.keys()]
  const at = names.indexOf(here?.dataset.card)
  const next = columns.get(names[at + way])
  const height = here ? (columns.get(here.dataset.card)?.indexOf(here) ?? 0) : 0
  const link = next?.[Math.min(height, next.length - 1)]
  return link ? links.indexOf(link) : from
}
