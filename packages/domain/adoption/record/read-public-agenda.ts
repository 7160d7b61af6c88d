import type { Scope } from '@voortent/database'
import { listActions, listPromises, type PromiseInList } from '@voortent/domain/actions'
import { type ActionStatus, actionStatuses } from '@voortent/domain/actions/contract'
import type { TextNode } from '@voortent/domain/documents'
import { type GoalOfAgenda, listGoals } from '@voortent/domain/goals'
import { readingTexts } from '../content.ts'
import type { AgendaToDecideInput } from '../contract.ts'
import { type AdoptionRow, readAdoption } from './read-adoption.ts'
import { readDecidedTexts } from './read-decided-texts.ts'

/** How far a goal is, in what anybody understands. */
export type PublicGoal = {
  id: string
  title: string
  indicator: string
  unit: string
  light: GoalOfAgenda['light']['colour']
  last: { on: string; value: string } | null
  target: { year: number; value: string } | null
}

/** How promises stand, in numbers. */
export type PromiseCount = { kept: number; open: number; late: number; broken: number }

/** An adopted agenda with how it goes. */
export type PublicAgenda = {
  adoption: { id: string; adoptedAt: Date; hash: string }
  agenda: {
    id: string
    title: string
    fromYear: number
    untilYear: number
    ambition: string
    content: TextNode
  }
  /** The adoption that took its place. */
  supersededBy: { id: string } | null
  speerpunten: {
    id: string
    title: string
    lead: string | null
    content: TextNode
    goals: PublicGoal[]
    actions: { id: string; title: string; lead: string | null; status: ActionStatus }[]
    byStatus: Record<ActionStatus, number>
    promises: PromiseCount
  }[]
  promises: PromiseCount
}

/** For anybody, without an account. @throws `adoption.no-such-adoption` */
export async function readPublicAgenda(
  scope: Scope,
  { agenda: id }: AgendaToDecideInput,
): Promise<PublicAgenda> {
  const adoption = await readAdoption(scope, { agendaId: id })
  const { content } = adoption
  const textOfPart = await readDecidedTexts(scope, adoption.ballotId, readingTexts(content))
  const { goals } = await listGoals(scope, { agenda: id })
  const actions = await listActions(scope, { agenda: id })
  const promises = await listPromises(scope, { agenda: id })
  const names = new Map(content.organisations.map(({ id: own, name }) => [own, name]))
  const placeOf = (promise: PromiseInList) =>
    actions.find((one) => one.id === promise.action?.id)?.speerpuntId ??
    goals.find((one) => one.id === promise.goal?.id)?.speerpunt.id
  return {
    ...headOf(adoption, textOfPart),
    speerpunten: content.speerpunten.map(({ id: part, title, lead, text }) => {
      const own = actions.filter(({ speerpuntId }) => speerpuntId === part)
      return {
        id: part,
        title,
        lead: (lead && names.get(lead)) || null,
        content: textOfPart(text.document),
        goals: goals.filter(({ speerpunt }) => speerpunt.id === part).map(publicGoal),
        actions: own.map((action) => ({
          id: action.id,
          title: action.title,
          lead: action.lead?.name ?? null,
          status: action.status,
        })),
        byStatus: countByStatus(own),
        promises: countPromises(promises.filter((promise) => placeOf(promise) === part)),
      }
    }),
    promises: countPromises(promises),
  }
}

function headOf(
  { id, adoptedAt, hash, supersededBy, content }: AdoptionRow,
  textOfPart: (document: string) => TextNode,
) {
  const { agenda } = content
  return {
    adoption: { id, adoptedAt, hash },
    supersededBy,
    agenda: {
      id: agenda.id,
      title: agenda.title,
      fromYear: agenda.fromYear,
      untilYear: agenda.untilYear,
      ambition: agenda.ambition,
      content: textOfPart(agenda.text.document),
    },
  }
}

function publicGoal(goal: GoalOfAgenda): PublicGoal {
  const { id, title, indicator, unit, light, measurements, baseline, targets } = goal
  const last = measurements.at(-1) ?? baseline
  return {
    id,
    title,
    indicator,
    unit,
    light: light.colour,
    last: last && { on: last.on, value: last.value },
    target: targets.at(-1) ?? null,
  }
}

function countByStatus(actions: readonly { status: ActionStatus }[]) {
  const counts = actionStatuses.map(
    (status) => [status, actions.filter((one) => one.status === status).length] as const,
  )
  return Object.fromEntries(counts) as Record<ActionStatus, number>
}

/** Late is what was said to be late, and what is open while its day has passed. */
export function countPromises(
  promises: readonly Pick<PromiseInList, 'state' | 'overdue'>[],
): PromiseCount {
  const count = (is: (one: Pick<PromiseInList, 'state' | 'overdue'>) => boolean) =>
    promises.filter(is).length
  return {
    kept: count(({ state }) => state === 'kept'),
    open: count(({ state, overdue }) => state === 'open' && !overdue),
    late: count(({ state, overdue }) => state === 'late' || overdue),
    broken: count(({ state }) => state === 'broken'),
  }
}
