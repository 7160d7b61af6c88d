import type { Scope } from '@voortent/database'
import { type Files, keysOf } from './shelf.ts'

const day = 24 * 60 * 60 * 1000
const mostAtOnce = 200

/** Takes the bytes away of files that were removed over a day ago. @returns how many */
export async function sweepFiles(scope: Scope, { shelf }: Pick<Files, 'shelf'>): Promise<number> {
  const { tx, tenantId, now } = scope
  const gone = await tx.storedFile.findMany({
    where: { tenantId, removedAt: { lt: new Date(now.getTime() - day) }, size: { gt: 0 } },
    orderBy: { removedAt: 'asc' },
    take: mostAtOnce,
    select: { id: true },
  })
  for (const { id } of gone) {
    const { full, small } = keysOf(tenantId, id)
    await shelf.remove(full)
    await shelf.remove(small)
  }
  // The row stays, for what referred to it; it holds no bytes any more.
  await tx.storedFile.updateMany({
    where: { tenantId, id: { in: gone.map(({ id }) => id) } },
    data: { size: 0 },
  })
  return gone.length
}
