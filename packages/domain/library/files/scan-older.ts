import { postErrand, type Scope } from '@voortent/database'
import { readFileErrand } from './begin-reading.ts'

/** Files of one tenant that wait for the scanner at the same time. */
const atOnce = 25

/**
 * Has files scanned, a few at a time, that came while there was no scanner. Nothing is added while as many
 * wait already, so that a scanner that is away finds no crowd. @returns how many were added
 */
export async function scanOlder(scope: Scope): Promise<number> {
  const { tx, tenantId } = scope
  const waiting = await tx.libraryFile.count({ where: { tenantId, state: 'unscanned' } })
  const older = await tx.libraryFile.findMany({
    where: { tenantId, state: 'ready', scannedAt: null },
    orderBy: { id: 'desc' },
    take: Math.max(0, atOnce - waiting),
    select: { id: true },
  })
  const ids = older.map(({ id }) => id)
  await tx.libraryFile.updateMany({
    where: { tenantId, id: { in: ids } },
    data: { state: 'unscanned' },
  })
  for (const subjectId of ids) await postErrand(scope, { job: readFileErrand, subjectId })
  return ids.length
}
