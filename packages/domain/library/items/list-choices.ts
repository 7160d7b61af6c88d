import type { Scope } from '@voortent/database'
import { canAdd } from '../permissions.ts'

/** What one chooses from while an item is written: organisations that may have made it, and consortia one is inside. */
export async function listChoices({ tx, tenantId, actor, now }: Scope) {
  const partners = await tx.partner.findMany({
    where: { tenantId, OR: [{ until: null }, { until: { gte: now } }] },
    select: { organisation: { select: { id: true, name: true } } },
    orderBy: { organisation: { name: 'asc' } },
  })
  const consortia = await tx.$queryRaw<{ id: string; title: string }[]>`
    SELECT id, title FROM consortium
    WHERE tenant_id = ${tenantId}::uuid AND id = ANY ((SELECT my_consortia())::uuid[])
    ORDER BY title, id`
  return {
    organisations: partners.map(({ organisation }) => organisation),
    consortia,
    voice: actor.actingForId,
    may: { add: canAdd(actor) },
  }
}
