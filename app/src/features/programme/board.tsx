import { DndContext } from '@dnd-kit/core'
import type { ActionStatus } from '@voortent/domain/actions/contract'
import { Notice } from '@voortent/ui'
import { useFetcher, useLocation, useNavigate } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useQuickLinks } from '../../shell/use-quick-links.ts'
import { textIn } from '../identity/text-in.ts'
import styles from './board.module.css'
import { BoardCard } from './board-card.tsx'
import { BoardColumn } from './board-column.tsx'
import { type Card, columnsOf } from './board-of.ts'
import { type Moving, withMoving } from './moving-card.ts'
import { useArrowKeys } from './use-arrow-keys.ts'
import { columnUnder, useCardSensors } from './use-card-sensors.ts'
import { useCardWords } from './use-card-words.ts'
import type { Words } from './use-words.ts'

/**
 * Actions by status, moved by drag, by keyboard and by a form. What is dropped among the stopped
 * opens the form, which asks why.
 */
export function Board(props: {
  base: string
  cards: Card[]
  moving: Moving | null
  answer: unknown
  words: Words
}) {
  const { base, cards, moving, answer, words } = props
  const { t } = words
  const { search } = useLocation()
  const navigate = useNavigate()
  const fetcher = useFetcher<unknown>()
  const refused = useFormRefusal(fetcher.data)
  const sensors = useCardSensors()
  const accessibility = useCardWords(cards, words)
  const keys = useArrowKeys('a[data-card]', besideInColumns)
  useQuickLinks(keys.ref)
  const sent = fetcher.formData && textIn(fetcher.formData)
  const columns = columnsOf(cards, sent && { id: sent('action'), to: sent('status') })

  const drop = (id: string, to: ActionStatus) => {
    if (cards.find((card) => card.id === id)?.status === to) return
    if (to === 'gestopt') {
      void navigate(withMoving(search, { id, to }), { preventScrollReset: true })
      return
    }
    const wish = { action: id, status: to, reason: '', stay: '1' }
    void fetcher.submit(wish, { method: 'post' })
  }

  return (
    <DndContext
      id="bord"
      sensors={sensors}
      collisionDetection={columnUnder}
      accessibility={accessibility}
      onDragEnd={({ active, over }) => {
        if (over) drop(String(active.id), over.id as ActionStatus)
      }}
    >
      <p className={styles.how}>{t('board.how')}</p>
      {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      <div className={styles.board} {...keys}>
        {columns.map(({ status, cards: own }) => (
          <BoardColumn key={status} status={status} count={own.length} words={words}>
            {own.map((card) => (
              <BoardCard
                key={card.id}
                base={base}
                card={card}
                search={search}
                moving={moving?.id === card.id ? moving : null}
                answer={answer}
                words={words}
              />
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
