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
      const on = new Date(changedAt.getTime() - before * day)
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
  await tx.consortiumStep.createMany({ data: steps })
}

function placeOf(commitment: string): number {
  return rungs.findIndex((rung) => rung === commitment)
}
