import type { Api } from '@voortent/api'
import { type ActionStatus, actionStatuses } from '@voortent/domain/actions/contract'

type Programme = Awaited<ReturnType<Api['programme']['read']>>

/** The actions of a programme as cards, in columns by status. */
export function boardOf({ speerpunten }: Pick<Programme, 'speerpunten'>) {
  return speerpunten.flatMap((speerpunt) =>
    speerpunt.actions.map((action) => ({
      id: action.id as string,
      title: action.title,
      status: action.status,
      reason: action.statusReason,
      speerpunt: speerpunt.title,
      lead: action.lead?.name ?? null,
      endsOn: action.endsOn,
      nextStep: action.nextStep,
      nextStepOn: action.nextStepOn,
      mayMove: action.mayCarryOut,
    })),
  )
}
export type Card = ReturnType<typeof boardOf>[number]

/** The cards of each status; one that is on its way already stands where it goes. */
export function columnsOf(cards: readonly Card[], moving?: { id: string; to: string }) {
  const placed = cards.map((card) =>
    card.id === moving?.id ? { ...card, status: moving.to as ActionStatus } : card,
  )
  return actionStatuses.map((status) => ({
    status,
    cards: placed.filter((card) => card.status === status),
  }))
}
