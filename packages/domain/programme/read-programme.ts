import type { Scope } from '@voortent/database'
import { type ActionInList, canCarryOut, listActions } from '@voortent/domain/actions'
import { type AgendaOutline, getAgenda } from '@voortent/domain/agenda'
import { type GoalOfAgenda, listGoals } from '@voortent/domain/goals'
import { findVoice } from '@voortent/domain/tenancy'
import { dayOf } from '@voortent/kernel'
import type { ProgrammePart, ReadProgrammeInput } from './contract.ts'
import {
  type ConsortiumOfProgramme,
  type PromiseOfProgramme,
  readConsortia,
  readOrganisations,
  readPromises,
} from './read-links.ts'

/** An action of a programme, with whether who asks may say how it goes. */
export type ActionOfProgramme = ActionInList & { mayCarryOut: boolean }

/** A speerpunt with its goals and the actions that the filter leaves, each in its order. */
export type SpeerpuntOfProgramme = {
  id: string
  title: string
  documentId: string
  lead: { id: string; name: string; left: boolean } | null
  goals: GoalOfAgenda[]
  actions: ActionOfProgramme[]
}

/** An agenda as one programme. */
export type Programme = {
  agenda: Omit<AgendaOutline, 'speerpunten' | 'withdrawn'>
  /** The day it was read, such as `2027-03-31`. */
  today: string
  speerpunten: SpeerpuntOfProgramme[]
  promises: PromiseOfProgramme[]
  consortia: ConsortiumOfProgramme[]
  /** Who leads or joined one of its actions, whatever the filter. */
  organisations: { id: string; name: string }[]
}

/**
 * Everything of an agenda that its views show, in a fixed number of set-based statements.
 * Filters leave actions only; goals, promises and consortia stay whole. What `parts` leaves out is empty.
 * @throws `agenda.no-such-agenda`
 */
export async function readProgramme(scope: Scope, input: ReadProgrammeInput): Promise<Programme> {
  const { withdrawn: _, speerpunten, ...agenda } = await getAgenda(scope, { id: input.agenda })
  const wants = (part: ProgrammePart) => input.parts?.includes(part) ?? true
  const [goals, actions, promises, consortia, organisations, may] = await Promise.all([
    wants('goals') ? goalsOf(scope, input.agenda) : [],
    listActions(scope, input, (['partners', 'money'] as const).filter(wants)),
    wants('promises') ? readPromises(scope, input.agenda) : [],
    wants('consortia') ? readConsortia(scope, input.agenda) : [],
    wants('organisations') ? readOrganisations(scope, input.agenda) : [],
    carryingOut(scope, agenda.phase),
  ])
  return {
    agenda,
    today: dayOf(scope.now),
    speerpunten: speerpunten.map((speerpunt) => ({
      ...speerpunt,
      goals: goals.filter((goal) => goal.speerpunt.id === speerpunt.id),
      actions: actions
        .filter(({ speerpuntId }) => speerpuntId === speerpunt.id)
        .map((action) => ({ ...action, mayCarryOut: may(action.lead?.id) })),
    })),
    promises,
    consortia,
    organisations,
  }
}

async function goalsOf(scope: Scope, agenda: string): Promise<GoalOfAgenda[]> {
  return (await listGoals(scope, { agenda })).goals
}

/** Whether who asks may say how an action goes that this organisation leads. */
async function carryingOut(
  scope: Scope,
  phase: string,
): Promise<(lead: string | undefined) => boolean> {
  const { roles, actingForId } = scope.actor
  const voice = actingForId && (await findVoice(scope, actingForId)) ? actingForId : null
  return (lead) => canCarryOut({ roles, leads: voice !== null && voice === lead }, phase)
}
