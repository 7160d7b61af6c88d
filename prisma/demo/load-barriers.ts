import type { Database, Scope } from '@voortent/database'
import { dayOf, newId } from '@voortent/kernel'
import { asNobody } from './as-nobody.ts'
import type { Tenants } from './found-tenants.ts'
import described from './workplan.json' with { type: 'json' }

type Row = [
  kind: string,
  title: string,
  about: string,
  noticed: number,
  evidence: string,
  checkedBy: string,
  checked: number,
  source: string,
  finding: string,
  /** `naamloos`, `met naam`, or '' for what stays inside. */
  shared: string,
]

/** What stands in the way of consortia that are at work, and what they show of it. */
export async function loadBarriers(database: Database, tenants: Tenants): Promise<void> {
  for (const { tenant, consortium, barriers } of described) {
    const tenantId = tenants.get(tenant)
    if (!tenantId) throw new Error(`No tenant ${tenant}`)
    await asNobody(database, tenantId, async (scope) => {
      const { id } = await scope.tx.consortium.findFirstOrThrow({
        where: { tenantId, title: consortium },
        select: { id: true },
      })
      for (const row of barriers as Row[]) await load(scope, id, row)
    })
  }
}

async function load(scope: Scope, consortiumId: string, row: Row): Promise<void> {
  const { tx, tenantId, now } = scope
  const [kind, title, about, noticed, evidence, checkedBy, checked, source, finding, shared] = row
  const today = Date.parse(dayOf(now))
  const day = (days: number) => new Date(today + days * 86_400_000)
  const id = newId()
  await tx.barrier.create({
    data: {
      tenantId,
      id,
      consortiumId,
      kind,
      title,
      about,
      evidence,
      noticedOn: day(noticed),
      createdAt: day(noticed),
    },
    select: { id: true },
  })
  const judged = checkedBy !== ''
  if (judged)
    await tx.barrierJudgement.createMany({
      data: {
        tenantId,
        id: newId(),
        consortiumId,
        barrierId: id,
        evidence,
        checkedBy,
        checkedOn: day(checked),
        source,
        finding,
        recordedAt: day(checked),
      },
    })
  if (!shared) return
  const sharedId = newId()
  await tx.sharedBarrier.create({
    data: {
      tenantId,
      id: sharedId,
      kind,
      title,
      about,
      evidence,
      source,
      checkedOn: judged ? day(checked) : null,
      namedId: shared === 'met naam' ? consortiumId : null,
      sharedOn: day(-5),
    },
    select: { id: true },
  })
  await tx.barrierEcho.createMany({
    data: {
      tenantId,
      id: newId(),
      consortiumId,
      sharedId,
      barrierId: id,
      saidAt: day(-5),
    },
  })
}
