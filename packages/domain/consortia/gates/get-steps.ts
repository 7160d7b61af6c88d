import type { Scope } from '@voortent/database'
import { listDeciders } from '@voortent/domain/partners'
import { dayFrom } from '@voortent/kernel'
import { canShareResult } from '../permissions.ts'
import type { ConsortiumPhase } from '../phases.ts'
import { type InsideConsortium, requireInsider } from '../require-insider.ts'
import { committedOf } from './committed-of.ts'
import type { CriterionState, StopCause } from './contract.ts'
import { stoppedIn } from './step-back.ts'
import {
  gatesFrom,
  mayLeadDecide,
  mayStop,
  restartsAfter,
  type WorkingPhase,
  waysBack,
} from './steps.ts'

/** A gate with its criteria and its ballot. */
export type GateView = {
  id: string
  to: WorkingPhase
  plannedOn: string | null
  criteria: {
    id: string
    text: string
    own: boolean
    state: CriterionState
    remark: string
    by: string
    at: Date | null
  }[]
  ballot: { id: string; closesAt: Date; closed: boolean; voters: number; voted: number } | null
}

/** Where a consortium stands, how it came there, and where it can go. */
export type StepsView = {
  id: string
  title: string
  phase: ConsortiumPhase
  /** The one that is being prepared or voted on. */
  gate: GateView | null
  /** The last gate that was decided, where it leads out of this phase and was refused. */
  refused: { id: string; to: WorkingPhase; changes: string } | null
  /** The last first. */
  steps: {
    id: string
    kind: string
    from: ConsortiumPhase
    to: ConsortiumPhase
    reason: string
    causes: StopCause[]
    lessons: string
    ballot: string | null
    at: Date
    by: string
  }[]
  ways: { on: WorkingPhase[]; back: WorkingPhase[]; restart: WorkingPhase[]; stop: boolean }
  /** Who votes at a gate, and which committed organisations nobody can vote for yet. */
  voters: { name: string; votes: boolean }[]
  may: { lead: boolean; judge: boolean; decideAlone: boolean }
}

/** For insiders. @throws `consortia.partners-only` */
export async function getSteps(
  scope: Scope,
  { consortium: id }: { consortium: string },
): Promise<StepsView> {
  const consortium = await requireInsider(scope, id)
  const { phase, title, leadsIt } = consortium
  const [gate, last] = await readGates(scope, id)
  const committed = committedOf(consortium)
  const refused = last?.outcome === 'no-go' && last.fromPhase === phase ? last : null
  return {
    id,
    title,
    phase,
    gate: gate ? viewOf(gate) : null,
    refused: refused && {
      id: refused.id,
      to: refused.toPhase as WorkingPhase,
      changes: refused.changes,
    },
    steps: await readSteps(scope, id),
    ways: {
      on: [...gatesFrom(phase)],
      back: [...waysBack(phase)],
      restart: phase === 'gestopt' ? [...restartsAfter(await stoppedIn(scope, id))] : [],
      stop: mayStop(phase),
    },
    voters: await readVoters(scope, consortium),
    may: {
      lead: leadsIt,
      judge: canShareResult(consortium.standing),
      decideAlone: leadsIt && mayLeadDecide(phase, committed.length),
    },
  }
}

/** The undecided gate, and the one that was decided last. */
async function readGates({ tx, tenantId }: Scope, consortiumId: string) {
  const gates = await tx.consortiumGate.findMany({
    where: { tenantId, consortiumId, OR: [{ decidedAt: null }, { outcome: { not: 'lapsed' } }] },
    orderBy: { decidedAt: { sort: 'desc', nulls: 'first' } },
    take: 2,
    include: {
      criteria: { orderBy: { position: 'asc' } },
      ballot: {
        select: {
          id: true,
          closesAt: true,
          closedAt: true,
          voters: {
            where: { removedAt: null },
            select: { id: true, votes: { select: { id: true }, take: 1 } },
          },
        },
      },
    },
  })
  const open = gates.find(({ decidedAt }) => decidedAt === null)
  return [open, gates.find(({ decidedAt }) => decidedAt !== null)] as const
}

type GateRow = NonNullable<Awaited<ReturnType<typeof readGates>>[0]>

function viewOf({ id, toPhase, plannedOn, criteria, ballot }: GateRow): GateView {
  return {
    id,
    to: toPhase as WorkingPhase,
    plannedOn: plannedOn && dayFrom(plannedOn),
    criteria: criteria.map((one) => ({
      id: one.id,
      text: one.text,
      own: one.own,
      state: one.state as CriterionState,
      remark: one.remark,
      by: one.judgedByName,
      at: one.judgedAt,
    })),
    ballot: ballot && {
      id: ballot.id,
      closesAt: ballot.closesAt,
      closed: ballot.closedAt !== null,
      voters: ballot.voters.length,
      voted: ballot.voters.filter(({ votes }) => votes.length > 0).length,
    },
  }
}

async function readSteps(
  { tx, tenantId }: Scope,
  consortiumId: string,
): Promise<StepsView['steps']> {
  const steps = await tx.consortiumStep.findMany({
    where: { tenantId, consortiumId },
    orderBy: [{ takenAt: 'desc' }, { id: 'desc' }],
  })
  return steps.map((step) => ({
    id: step.id,
    kind: step.kind,
    from: step.fromPhase as ConsortiumPhase,
    to: step.toPhase as ConsortiumPhase,
    reason: step.reason,
    causes: step.causes as StopCause[],
    lessons: step.lessons,
    ballot: step.ballotId,
    at: step.takenAt,
    by: step.takenByName,
  }))
}

async function readVoters(
  scope: Scope,
  consortium: InsideConsortium,
): Promise<StepsView['voters']> {
  const committed = committedOf(consortium)
  const decided = new Set((await listDeciders(scope)).map(({ organisation }) => organisation))
  const organisations = await scope.tx.organisation.findMany({
    where: { id: { in: committed } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
  return organisations.map(({ id, name }) => ({ name, votes: decided.has(id) }))
}
