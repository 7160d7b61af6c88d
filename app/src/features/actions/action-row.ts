import type { Api } from '@voortent/api'
import { moneyTotals } from '@voortent/domain/actions/contract'

type Outline = Awaited<ReturnType<Api['actions']['choices']>>['agenda']
type ListedAction = Awaited<ReturnType<Api['actions']['list']>>[number]

/** What the table tells of an action; hundreds of them go over the line. */
export type ActionRow = ReturnType<typeof rowOf>

/** An action as its row in the table, with how many joined and its money added up. */
export function rowOf(action: ListedAction) {
  const { id, title, status, speerpuntId, lead, partners, startsOn, endsOn } = action
  const { nextStep, nextStepOn, position, money } = action
  const { zeker, gehoopt } = moneyTotals(money)
  return {
    id,
    title,
    status,
    speerpuntId,
    lead: lead?.name ?? null,
    joined: partners.length,
    startsOn,
    endsOn,
    nextStep,
    nextStepOn,
    position,
    zeker,
    gehoopt,
  }
}

/** What the table tells of its agenda. */
export function outlineOf({ id, title, fromYear, untilYear, speerpunten }: Outline) {
  return {
    id,
    title,
    fromYear,
    untilYear,
    speerpunten: speerpunten.map((speerpunt) => ({ id: speerpunt.id, title: speerpunt.title })),
  }
}
