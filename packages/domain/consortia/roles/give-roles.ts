import type { Scope } from '@voortent/database'
import { dateOf, dayOf, newId } from '@voortent/kernel'
import type { GiveRolesInput } from '../contract.ts'
import { recordInside } from '../record-inside.ts'
import { requireLeader } from '../require-insider.ts'
import { requireTakingPart } from '../require-taking-part.ts'

/**
 * Says which roles a partner has, one or more; those it no longer has end today.
 * @throws `consortia.no-partner-here`
 */
export async function giveRoles(scope: Scope, input: GiveRolesInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const consortium = await requireLeader(scope, input.consortium)
  const organisation = await requireTakingPart(scope, consortium, input.organisation)
  const at = { tenantId, consortiumId: consortium.id, organisationId: input.organisation }
  const held = await tx.consortiumRole.findMany({
    where: { ...at, until: null },
    select: { role: true },
  })
  const had = held.map(({ role }) => role)
  const wanted = new Set<string>(input.roles)
  const ended = had.filter((role) => !wanted.has(role))
  const given = [...wanted].filter((role) => !had.includes(role))
  if (ended.length + given.length === 0) return
  const today = dateOf(dayOf(now))
  await tx.consortiumRole.updateMany({
    where: { ...at, until: null, role: { in: ended } },
    data: { until: today },
  })
  await tx.consortiumRole.createMany({
    data: given.map((role) => ({ ...at, id: newId(), role, since: today })),
  })
  await recordInside(scope, 'consortium.roles-given', consortium, { organisation })
}
