import type { Database, Scope } from '@voortent/database'
import { dateOf, dayOf, newId } from '@voortent/kernel'
import { asNobody } from './as-nobody.ts'
import type { Tenants } from './found-tenants.ts'
import described from './gates.json' with { type: 'json' }

type Step = [kind: string, from: string, to: string, daysAgo: number, reason: string]
type DemoHistory = {
  title: string
  steps: Step[]
  causes?: string[]
  lessons?: string
  gate?: {
    to: string
    plannedIn: number
    criteria: [text: string, state: string, remark: string][]
  }
  goal?: string
  meeting?: [subject: string, daysAgo: number, outcome: string, direction: string]
}
type Key = { tenantId: string; consortiumId: string }

const day = 24 * 60 * 60 * 1000

/** How some consortia came where they are, one that prepares to go on, and one that explores. */
export async function loadGates(database: Database, tenants: Tenants): Promise<void> {
  for (const [slug, tenantId] of tenants) {
    const here = described.filter(({ tenant }) => tenant === slug) as unknown as DemoHistory[]
    if (here.length === 0) continue
    await asNobody(database, tenantId, async (scope) => {
      for (const about of here) await load(scope, about)
    })
  }
}

async function load(scope: Scope, about: DemoHistory): Promise<void> {
  const { tx, tenantId, now } = scope
  const { id: consortiumId, phase } = await tx.consortium.findFirstOrThrow({
    where: { tenantId, title: about.title },
    select: { id: true, phase: true },
  })
  const key = { tenantId, consortiumId }
  const daysAgo = (days: number) => new Date(now.getTime() - days * day)
  await tx.consortiumStep.createMany({
    data: about.steps.map(([kind, fromPhase, toPhase, days, reason]) => ({
      ...key,
      id: newId(),
      kind,
      fromPhase,
      toPhase,
      reason,
      causes: kind === 'stop' ? (about.causes ?? []) : [],
      lessons: kind === 'stop' ? (about.lessons ?? '') : '',
      takenAt: daysAgo(days),
    })),
  })
  if (about.gate) await loadGate(scope, key, { ...about.gate, from: phase })
  if (about.goal)
    await tx.sandpit.create({
      data: { ...key, id: newId(), goal: about.goal, changedAt: daysAgo(30) },
    })
  if (!about.meeting) return
  const [subject, days, outcome, direction] = about.meeting
  const meetsOn = dateOf(dayOf(daysAgo(days)))
  await tx.sandpitMeeting.create({
    data: {
      ...key,
      id: newId(),
      subject,
      meetsOn,
      outcome,
      direction,
      plannedAt: daysAgo(days + 14),
      reportedAt: daysAgo(days - 1),
    },
  })
}

/** A gate that is being prepared, with some criteria judged. */
async function loadGate(
  { tx, now }: Scope,
  key: Key,
  gate: NonNullable<DemoHistory['gate']> & { from: string },
): Promise<void> {
  const id = newId()
  await tx.consortiumGate.create({
    data: {
      ...key,
      id,
      fromPhase: gate.from,
      toPhase: gate.to,
      plannedOn: dateOf(dayOf(new Date(now.getTime() + gate.plannedIn * day))),
      begunAt: now,
    },
  })
  await tx.consortiumCriterion.createMany({
    data: gate.criteria.map(([text, state, remark], position) => ({
      ...key,
      id: newId(),
      gateId: id,
      position,
      text,
      state,
      remark,
    })),
  })
}
