import type { Database, Scope } from '@voortent/database'
import { dateOf, dayOf, newId } from '@voortent/kernel'
import { asNobody } from './as-nobody.ts'
import type { Tenants } from './found-tenants.ts'
import type { Organisations } from './load-partners.ts'
import type { People } from './load-people.ts'
import described from './workplan.json' with { type: 'json' }

type Cell = string | number | null
type Plan = {
  tenant: string
  consortium: string
  author: string
  packages: Cell[][]
  milestones: Cell[][]
  tasks: Cell[][]
  risks: Cell[][]
  logbook: Cell[][]
  /** What it contributes to a doel of the agenda, where it measures that. */
  contribution: {
    goal: string
    how: string
    indicator: string
    unit: string
    measurements: Cell[][]
  } | null
}

/** What the rows of a plan hang on. */
type Ground = {
  scope: Scope
  consortiumId: string
  /** A day so many days from today. */
  day: (days: number) => Date
  member: (key: string | null) => string | null
  author: string | null
}

/** Plans of consortia that are at work; days count from the day of loading. */
export async function loadWorkplan(
  database: Database,
  tenants: Tenants,
  organisations: Organisations,
  people: People,
): Promise<void> {
  for (const plan of described as Plan[]) {
    const tenantId = tenants.get(plan.tenant)
    if (!tenantId) throw new Error(`No tenant ${plan.tenant}`)
    await asNobody(database, tenantId, async (scope) => {
      const { id } = await scope.tx.consortium.findFirstOrThrow({
        where: { tenantId, title: plan.consortium },
        select: { id: true },
      })
      const today = Date.parse(dayOf(scope.now))
      const ground: Ground = {
        scope,
        consortiumId: id,
        day: (days) => new Date(today + days * 86_400_000),
        member: (key) => (key && people.get(key)?.places.get(plan.tenant)) || null,
        author: people.get(plan.author)?.id ?? null,
      }
      const packages = await loadPackages(ground, plan, organisations)
      await loadMilestones(ground, plan, packages)
      await loadTasks(ground, plan, packages)
      await loadRisks(ground, plan)
      await loadLogbook(ground, plan)
      if (plan.contribution) await loadContribution(ground, plan.contribution)
    })
  }
}

async function loadPackages(ground: Ground, plan: Plan, organisations: Organisations) {
  const { scope, consortiumId, day } = ground
  const { tx, tenantId, now } = scope
  const rows = plan.packages.map(([title, from, until, lead], place) => ({
    tenantId,
    id: newId(),
    consortiumId,
    number: place + 1,
    title: String(title),
    startsOn: day(Number(from)),
    endsOn: day(Number(until)),
    organisationId: organisations.get(String(lead))?.id ?? null,
    position: place,
    createdAt: now,
  }))
  await tx.workPackage.createMany({ data: rows })
  return rows.map(({ id }) => id)
}

async function loadMilestones(ground: Ground, plan: Plan, packages: string[]): Promise<void> {
  const { scope, consortiumId, day, author } = ground
  const { tx, tenantId, now } = scope
  for (const [pack, title, due, state, words] of plan.milestones) {
    const [id, dueOn] = [newId(), day(Number(due))]
    const reached = state === 'gehaald'
    await tx.milestone.create({
      data: {
        tenantId,
        id,
        consortiumId,
        workPackageId: packages[Number(pack) - 1] ?? null,
        title: String(title),
        dueOn,
        state: state === 'verzet' ? 'open' : String(state),
        reachedOn: reached ? dueOn : null,
        evidence: reached ? String(words) : '',
        createdAt: now,
      },
      select: { id: true },
    })
    if (state === 'open') continue
    await tx.milestoneTurn.createMany({
      data: {
        tenantId,
        id: newId(),
        consortiumId,
        milestoneId: id,
        turn: String(state),
        fromOn: state === 'verzet' ? day(Number(due) - 60) : null,
        toOn: state === 'gemist' ? null : dueOn,
        reason: String(words),
        recordedAt: day(Math.min(Number(due), -2)),
        recordedBy: author,
      },
    })
  }
}

async function loadTasks(ground: Ground, plan: Plan, packages: string[]): Promise<void> {
  const { scope, consortiumId, day, member } = ground
  const { tx, tenantId } = scope
  const rows = plan.tasks.map(([pack, title, who, due, status], place) => ({
    tenantId,
    id: newId(),
    consortiumId,
    workPackageId: packages[Number(pack) - 1] ?? null,
    title: String(title),
    membershipId: member(who ? String(who) : null),
    dueOn: due === null ? null : day(Number(due)),
    status: String(status),
    createdAt: day(-40 + place * 4),
    changedAt: day(-2),
  }))
  await tx.planTask.createMany({ data: rows })
  await tx.task.createMany({
    data: rows
      .filter(({ membershipId, status }) => membershipId && status !== 'klaar')
      .map(({ id, title, membershipId, dueOn, createdAt }) => ({
        tenantId,
        id: newId(),
        consortiumId,
        kind: 'plan-task',
        subject: title,
        path: `consortia/${consortiumId}/taken/${id}`,
        membershipId,
        dueOn,
        createdAt,
      })),
  })
}

async function loadRisks(ground: Ground, plan: Plan): Promise<void> {
  const { scope, consortiumId, member } = ground
  const { tx, tenantId, now } = scope
  await tx.risk.createMany({
    data: plan.risks.map(([title, chance, effect, measure, owner, state]) => ({
      tenantId,
      id: newId(),
      consortiumId,
      title: String(title),
      chance: Number(chance),
      effect: Number(effect),
      measure: String(measure),
      membershipId: member(owner ? String(owner) : null),
      state: String(state),
      createdAt: now,
      changedAt: now,
    })),
  })
}

async function loadLogbook(ground: Ground, plan: Plan): Promise<void> {
  const { scope, consortiumId, day, author } = ground
  const { tx, tenantId } = scope
  await tx.logbookEntry.createMany({
    data: plan.logbook.map(([on, text, present]) => ({
      tenantId,
      id: newId(),
      consortiumId,
      on: day(Number(on)),
      text: String(text),
      present: String(present),
      writtenAt: day(Number(on)),
      writtenBy: author,
    })),
  })
}

async function loadContribution(
  ground: Ground,
  contribution: NonNullable<Plan['contribution']>,
): Promise<void> {
  const { scope, consortiumId, author } = ground
  const { tx, tenantId, now } = scope
  const { goal, how, indicator, unit, measurements } = contribution
  const { id: goalId } = await tx.goal.findFirstOrThrow({
    where: { tenantId, title: goal },
    select: { id: true },
  })
  const id = newId()
  await tx.goalContribution.create({
    data: {
      tenantId,
      id,
      consortiumId,
      goalId,
      how,
      indicator,
      unit,
      statedAt: now,
      statedBy: author,
    },
    select: { id: true },
  })
  await tx.contributionMeasurement.createMany({
    data: measurements.map(([on, value, source]) => ({
      tenantId,
      id: newId(),
      consortiumId,
      contributionId: id,
      value: String(value),
      measuredOn: dateOf(String(on)),
      source: String(source),
      recordedAt: now,
      recordedBy: author,
    })),
  })
}
