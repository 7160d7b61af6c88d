import type { Scope } from '@voortent/database'
import { dateOf, dayOf, newId } from '@voortent/kernel'

const rungs = ['geinteresseerd', 'in-gesprek', 'toegezegd', 'actief'] as const
const day = 86_400_000

/** The steps by which every partner came to where it stands, some weeks apart. */
export async function loadLadders({ tx, tenantId }: Scope): Promise<void> {
  const partners = await tx.consortiumPartner.findMany({
    where: { tenantId },
    orderBy: { id: 'asc' },
    select: { consortiumId: true, organisationId: true, commitment: true, changedAt: true },
  })
  const steps = partners.flatMap(({ commitment, changedAt, ...at }, place) => {
    const stopped = commitment === 'gestopt'
    const climbed = stopped ? rungs.slice(0, 2) : rungs.slice(0, placeOf(commitment) + 1)
    const path = stopped ? [...climbed, 'gestopt'] : [...climbed]
    return path.map((to, step) => {
      const before = (path.length - 1 - step) * (21 + (place % 5) * 9)
      const stood = (place % 7) * 8
      const on = new Date(changedAt.getTime() - (before + stood) * day)
      return {
        tenantId,
        id: newId(),
        ...at,
        from: path[step - 1] ?? null,
        to,
        effectiveOn: dateOf(dayOf(on)),
        reason: to === 'gestopt' ? 'Wij konden er geen mensen voor vrijmaken.' : '',
        own: to !== 'in-gesprek',
        recordedAt: on,
      }
    })
  })
  await tx.commitmentStep.createMany({ data: steps })
  await tx.$executeRaw`
    UPDATE consortium_partner p SET joined_at = s.first, changed_at = s.last
    FROM (SELECT consortium_id, organisation_id, min(recorded_at) AS first, max(recorded_at) AS last
          FROM commitment_step WHERE tenant_id = ${tenantId}::uuid
          GROUP BY consortium_id, organisation_id) s
    WHERE p.tenant_id = ${tenantId}::uuid AND p.consortium_id = s.consortium_id
      AND p.organisation_id = s.organisation_id`
}

function placeOf(commitment: string): number {
  return rungs.findIndex((rung) => rung === commitment)
}
