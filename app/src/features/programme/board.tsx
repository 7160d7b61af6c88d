import type { ActionStatus } from '@voortent/domain/actions/contract'
import { Notice, VisuallyHidden } from '@voortent/ui'
import { Board, MoveLink, type Moving, withMoving } from '@voortent/ui/board'
import { useRef } from 'react'
import { useFetcher, useLocation, useNavigate } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useQuickLinks } from '../../shell/use-quick-links.ts'
import { textIn } from '../identity/text-in.ts'
import { type Card, columnsOf } from './board-of.ts'
import { boardWords } from './board-words.ts'
import { CardFacts } from './card-facts.tsx'
import { MoveCard } from './move-card.tsx'
import { StatusMark } from './status-mark.tsx'
import type { Words } from './use-words.ts'

/**
 * Actions by status, moved by drag, by keyboard and by a form. What is dropped among the stopped
 * opens the form, which asks why.
 */
export function ActionBoard(props: {
  base: string
  cards: Card[]
  moving: Moving<ActionStatus> | null
  answer: unknown
  words: Words
}) {
  const { base, cards, moving, answer, words } = props
  const { search } = useLocation()
  const navigate = useNavigate()
  const fetcher = useFetcher<unknown>()
  const refused = useFormRefusal(fetcher.data)
  const frame = useRef<HTMLDivElement>(null)
  useQuickLinks(frame)
  const sent = fetcher.formData && textIn(fetcher.formData)
  const columns = columnsOf(cards, sent && { id: sent('action'), to: sent('status') })

  const drop = ({ id }: { id: string }, to: string) => {
    if (to === 'gestopt') {
      void navigate(withMoving(search, { id, to }), { preventScrollReset: true })
      return
    }
    const wish = { action: id, status: to, reason: '', stay: '1' }
    void fetcher.submit(wish, { method: 'post' })
  }

  return (
    <Board
      frame={frame}
      columns={columns.map(({ status, cards: own }) => ({
        key: status,
        name: words.status(status),
        heading: <StatusMark status={status} word={words.status(status)} />,
        cards: own.map((card) => ({
          ...card,
          column: status,
          href: `${base}/acties/${card.id}`,
        })),
      }))}
      words={boardWords(words)}
      notice={refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      onDrop={drop}
    >
      {(card) => (
        <>
          <CardFacts card={card} words={words} />
          {card.mayMove && moving?.id === card.id && (
            <MoveCard card={card} to={moving.to} search={search} answer={answer} words={words} />
          )}
          {card.mayMove && moving?.id !== card.id && (
            <MoveLink href={withMoving(search, { id: card.id, to: null })}>
              {words.label('board.move')}
              <VisuallyHidden> {card.title}</VisuallyHidden>
            </MoveLink>
          )}
        </>
      )}
    </Board>
  )
}
