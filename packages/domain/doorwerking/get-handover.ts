import type { Scope } from '@voortent/database'
import { listActions, listPromises } from '@voortent/domain/actions'
import { listAdopted } from '@voortent/domain/adoption'
import { getAgenda, listPhases } from '@voortent/domain/agenda'
import { listConsultations } from '@voortent/domain/consultation'
import { listGoals, measurementDue } from '@voortent/domain/goals'
import { listDeciders } from '@voortent/domain/partners'
import { dayOf } from '@voortent/kernel'
import { isStalled } from './is-stalled.ts'
import { listEndings } from './list-endings.ts'
import { listOpenBallots, type OpenBallot } from './list-open-ballots.ts'
import { requireKeeper } from './permissions.ts'

/** A theme: a speerpunt with who leads it and what is open in it. */
export type Theme = {
  id: string
  title: string
  lead: string | null
  goals: {
    id: string
    title: string
    light: string
    due: string | null
    responsible: string | null
  }[]
  actions: {
    id: string
    title: string
    lead: string | null
    status: string
    nextStep: string
    nextStepOn: string | null
    stalled: boolean
  }[]
  promises: { id: string; what: string; organisation: string; dueOn: string; overdue: boolean }[]
}

/** What somebody who takes over has to know, on one page. */
export type Handover = {
  agendas: {
    id: string
    title: string
    phase: string
    /** Last day of its phase, where one is planned. */
    phaseEndsOn: string | null
    themes: Theme[]
    /** Consultations that are not over. */
    consultations: {
      id: string
      title: string
      closesOn: string
      invited: number
      answered: number
    }[]
    /** Promises on the agenda itself. */
    promises: Theme['promises']
  }[]
  adoptions: { id: string; agenda: string; title: string; adoptedAt: Date }[]
  ballots: OpenBallot[]
  deciders: {
    organisation: string
    name: string
    holder: string
    substitute: string | null
    covers: string
  }[]
  /** Mandates and representations that end within two months. */
  endings: { what: 'mandate' | 'representation'; name: string; organisation: string; on: string }[]
  /** Requests of people who want to join, and what is asked of coordinators. */
  asked: { id: string; kind: string; subject: string; path: string; dueOn: string | null }[]
}

/** @throws `doorwerking.keepers-only` */
export async function getHandover(scope: Scope): Promise<Handover> {
  requireKeeper(scope.actor)
  const { tx, tenantId, now } = scope
  const agendas = await tx.agenda.findMany({
    where: { tenantId, phase: { not: 'geevalueerd' } },
    orderBy: [{ fromYear: 'asc' }, { id: 'asc' }],
    take: 10,
    select: { id: true },
  })
  const tasks = await tx.task.findMany({
    where: { tenantId, doneAt: null, role: { in: ['coordinator', 'makelaar'] } },
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: 100,
    select: { id: true, kind: true, subject: true, path: true, dueOn: true },
  })
  const described: Handover['agendas'] = []
  for (const { id } of agendas) described.push(await describeAgenda(scope, id))
  return {
    agendas: described,
    adoptions: await listAdopted(scope),
    ballots: await listOpenBallots(scope),
    deciders: (await listDeciders(scope)).map(
      ({ organisation, name, holder, substitute, covers }) => ({
        organisation,
        name,
        holder: holder.name,
        substitute: substitute?.name ?? null,
        covers,
      }),
    ),
    endings: await listEndings(scope, dayOf(now)),
    asked: tasks.map(({ dueOn, ...task }) => ({
      ...task,
      dueOn: dueOn && dueOn.toISOString().slice(0, 10),
    })),
  }
}

async function describeAgenda(scope: Scope, id: string): Promise<Handover['agendas'][number]> {
  const today = dayOf(scope.now)
  const agenda = await getAgenda(scope, { id })
  const { goals } = await listGoals(scope, { agenda: id })
  const actions = await listActions(scope, { agenda: id })
  const open = (await listPromises(scope, { agenda: id })).filter(
    ({ state }) => state === 'open' || state === 'late',
  )
  const { items: consultations } = await listConsultations(scope, { agenda: id })
  const { phases } = await listPhases(scope, { id })
  const placed = new Map(actions.map((action) => [action.id as string, action.speerpuntId]))
  const aims = new Map(goals.map((goal) => [goal.id as string, goal.speerpunt.id]))
  const placeOf = (promise: (typeof open)[number]) =>
    placed.get(promise.action?.id ?? '') ?? aims.get(promise.goal?.id ?? '') ?? null
  const told = (promise: (typeof open)[number]) => ({
    id: promise.id,
    what: promise.what,
    organisation: promise.organisation.name,
    dueOn: promise.dueOn,
    overdue: promise.overdue || promise.state === 'late',
  })
  return {
    id,
    title: agenda.title,
    phase: agenda.phase,
    phaseEndsOn: phases.find(({ phase }) => phase === agenda.phase)?.endsOn ?? null,
    consultations: consultations
      .filter(({ state }) => state === 'preparation' || state === 'open')
      .map(({ id: own, title, closesOn, invited, answered }) => ({
        id: own,
        title,
        closesOn,
        invited,
        answered,
      })),
    promises: open.filter((promise) => placeOf(promise) === null).map(told),
    themes: agenda.speerpunten.map(({ id: part, title, lead }) => ({
      id: part,
      title,
      lead: lead?.name ?? null,
      goals: goals
        .filter(({ speerpunt }) => speerpunt.id === part)
        .map((goal) => ({
          id: goal.id,
          title: goal.title,
          light: goal.light.colour,
          responsible: goal.responsible?.name ?? null,
          due:
            measurementDue(
              {
                rhythm: goal.rhythm,
                lastMeasuredOn: goal.measurements.at(-1)?.on ?? null,
                fromYear: agenda.fromYear,
                untilYear: agenda.untilYear,
              },
              today,
            )?.dueOn ?? null,
        })),
      actions: actions
        .filter(({ speerpuntId, status }) => speerpuntId === part && status !== 'klaar')
        .map((action) => ({
          id: action.id,
          title: action.title,
          lead: action.lead?.name ?? null,
          status: action.status,
          nextStep: action.nextStep,
          nextStepOn: action.nextStepOn,
          stalled: isStalled(action, today),
        })),
      promises: open.filter((promise) => placeOf(promise) === part).map(told),
    })),
  }
}
