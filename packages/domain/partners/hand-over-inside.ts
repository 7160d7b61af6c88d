import { type Scope, withConsortiaOpen } from '@voortent/database'
import { activeOn } from '../tenancy/index.ts'
import type { Heir } from './hand-over-tasks.ts'
import type { HeldRepresentation } from './require-representation.ts'
import { writeToHeirInside } from './write-letter.ts'

type Inside = { id: string; kind: string; consortium: string; title: string; lead: string | null }

/** What an organisation alone can do waits for its next representative. */
const ofTheOrganisation = ['say-why', 'sign-agreement', 'take-over-lead']

/**
 * Hands over what was asked of a representation inside consortia, which whoever ends it need not see
 * to the successor, else to another representative of the same organisation, else to who
 * speaks for the lead of the consortium. Each is recorded inside, and the heir gets a letter, but for the
 * successor, who gets one of all. Answers how many.
 */
export function handOverInside(
  scope: Scope,
  left: HeldRepresentation,
  heir: Heir,
): Promise<number> {
  return withConsortiaOpen(scope, async () => {
    const open = await findOpen(scope, left.id)
    const moved = new Map<string, { to: string; about: Inside; count: number }>()
    let count = 0
    for (const task of open) {
      const to = await heirOf(scope, task, left, heir)
      if (!to) continue
      await move(scope, task, left.id, to)
      const key = `${to} ${task.consortium}`
      moved.set(key, { to, about: task, count: (moved.get(key)?.count ?? 0) + 1 })
      count += 1
    }
    const named = heir && 'representation' in heir ? heir.representation : null
    for (const { to, about, count: tasks } of moved.values())
      if (to !== named) await writeToHeirInside(scope, left, to, { ...about, tasks })
    return count
  })
}

function findOpen({ tx, tenantId }: Scope, representation: string): Promise<Inside[]> {
  return tx.$queryRaw<Inside[]>`
    SELECT t.id, t.kind, c.id AS consortium, c.title, c.organisation_id AS lead
    FROM task t JOIN consortium c ON (c.tenant_id, c.id) = (t.tenant_id, t.consortium_id)
    WHERE t.tenant_id = ${tenantId}::uuid AND t.representation_id = ${representation}::uuid
      AND t.done_at IS NULL AND t.role IS NULL
    ORDER BY t.created_at, t.id`
}

async function heirOf(
  scope: Scope,
  { kind, lead }: Inside,
  left: HeldRepresentation,
  heir: Heir,
): Promise<string | null> {
  if (heir && 'representation' in heir) return heir.representation
  if (!heir) return findVoiceOf(scope, left.organisationId, left.id)
  if (!lead || lead === left.organisationId || ofTheOrganisation.includes(kind)) return null
  return findVoiceOf(scope, lead, left.id)
}

/** Who speaks for an organisation today, the first to do so. */
async function findVoiceOf(
  { tx, tenantId, now }: Scope,
  organisationId: string,
  besides: string,
): Promise<string | null> {
  const found = await tx.representation.findFirst({
    where: {
      tenantId,
      ...activeOn(now),
      organisationId,
      id: { not: besides },
      membership: { endedAt: null },
    },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return found?.id ?? null
}

async function move(
  { tx, tenantId, record }: Scope,
  { id, consortium }: Inside,
  from: string,
  to: string,
): Promise<void> {
  await tx.task.updateMany({ where: { tenantId, id }, data: { representationId: to } })
  await record({
    type: 'task.handed-over',
    subjectType: 'task',
    subjectId: id,
    consortiumId: consortium,
    payload: { from, to, role: null },
  })
}
