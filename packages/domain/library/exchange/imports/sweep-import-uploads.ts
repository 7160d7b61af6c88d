import type { Scope } from '@voortent/database'
import type { Uploads } from '../../files/uploads.ts'

const day = 24 * 60 * 60 * 1000
const mostAtOnce = 200

/** Takes away what stayed half for a day without a sign of life. @returns how many */
export async function sweepImportUploads(
  { tx, tenantId, now }: Scope,
  uploads: Pick<Uploads, 'discard'>,
): Promise<number> {
  const left = await tx.libraryImport.findMany({
    where: { tenantId, state: 'coming', heardAt: { lt: new Date(now.getTime() - day) } },
    orderBy: { heardAt: 'asc' },
    take: mostAtOnce,
    select: { id: true },
  })
  for (const { id } of left) await uploads.discard(id)
  await tx.libraryImport.deleteMany({ where: { tenantId, id: { in: left.map(({ id }) => id) } } })
  return left.length
}
