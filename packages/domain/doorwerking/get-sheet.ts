import type { Scope } from '@voortent/database'
import { listActions, listPromises } from '@voortent/domain/actions'
import type { ActionStatus, PromiseState } from '@voortent/domain/actions/contract'
import { listAdopted } from '@voortent/domain/adoption'
import { type DecidedBallot, listDecidedFor } from '@voortent/domain/decisions'
import { listGoals } from '@voortent/domain/goals'
import { findVoice } from '@voortent/domain/tenancy'
import { DomainError, dayOf } from '@voortent/kernel'
import type { SheetInput } from './contract.ts'
import { type Deadline, deadlinesOf } from './deadlines-of.ts'
import { listRunningAgendas } from './list-running-agendas.ts'
import { canRemark, canSeeRemarks } from './permissions.ts'

/** What was decided and promised, as it concerns one organisation. */
export type Sheet = {
  organisation: { id: string; name: string }
  adoptions: { id: string; agenda: string; title: string; adoptedAt: Date }[]
  ballots: DecidedBallot[]
  promises: {
    id: string
    what: string
    dueOn: string
    state: PromiseState
    overdue: boolean
    agenda: string
  }[]
  actions: {
    id: string
    agendaId: string
    title: string
    leads: boolean
    status: ActionStatus
    endsOn: string | null
    nextStep: string
  }[]
  goals: {
    id: string
    agendaId: string
    title: string
    unit: string
    light: string
    targets: { year: number; value: string }[]
  }[]
  deadlines: Deadline[]
  /** Newest first; null for who may not see them. */
  remarks: { id: string; text: string; writtenAt: Date; by: string | null }[] | null
  may: { remark: boolean }
}

/** The doorwerking sheet of an organisation. @throws `partners.no-such-organisation` */
export async function getSheet(scope: Scope, { organisation: id }: SheetInput): Promise<Sheet> {
  const organisation = await requireOrganisation(scope, id)
  const ballots = await listDecidedFor(scope, id)
  const promises = await listPromises(scope, { organisation: id })
  const actions: Sheet['actions'] = []
  const goals: Sheet['goals'] = []
  for (const agenda of await listRunningAgendas(scope)) {
    const agendaId = agenda.id
    for (const { id: own, title, lead, status, endsOn, nextStep } of await listActions(scope, {
      agenda: agendaId,
      organisation: id,
    }))
      actions.push({ id: own, agendaId, title, leads: lead?.id === id, status, endsOn, nextStep })
    const listed = await listGoals(scope, { agenda: agendaId, organisation: id })
    for (const { id: own, title, unit, light, targets } of listed.goals)
      goals.push({ id: own, agendaId, title, unit, light: light.colour, targets })
  }
  const who = {
    roles: scope.actor.roles,
    speaks: (await findVoice(scope, id)) !== null,
  }
  return {
    organisation,
    adoptions: await listAdopted(scope),
    ballots,
    promises: promises.map(({ id: own, what, dueOn, state, overdue, agenda }) => ({
      id: own,
      what,
      dueOn,
      state,
      overdue,
      agenda: agenda.title,
    })),
    actions,
    goals,
    deadlines: deadlinesOf({ promises, actions, goals, ballots }, dayOf(scope.now)),
    remarks: canSeeRemarks(who) ? await listRemarks(scope, id) : null,
    may: { remark: canRemark(who) },
  }
}

/** @throws `partners.no-such-organisation` */
export async function requireOrganisation(
  { tx, tenantId }: Scope,
  organisationId: string,
): Promise<{ id: string; name: string }> {
  const partner = await tx.partner.findUnique({
    where: { tenantId_organisationId: { tenantId, organisationId } },
    select: { organisation: { select: { id: true, name: true } } },
  })
  if (!partner) throw new DomainError('not-found', 'partners.no-such-organisation')
  return partner.organisation
}

function listRemarks(
  { tx, tenantId }: Scope,
  organisationId: string,
): Promise<NonNullable<Sheet['remarks']>> {
  return tx.$queryRaw<NonNullable<Sheet['remarks']>>`
    SELECT r.id, r.text, r.written_at AS "writtenAt", p.display_name AS by
    FROM achterban_remark r LEFT JOIN person p ON p.id = r.written_by
    WHERE r.tenant_id = ${tenantId}::uuid AND r.organisation_id = ${organisationId}::uuid
    ORDER BY r.written_at DESC, r.id DESC LIMIT 200`
}
