import { postErrand, type Scope } from '@voortent/database'
import { readFileErrand } from './begin-reading.ts'

const minute = 60_000

/** The scanner is not there: nobody opens the file until it is, and it is tried again soon. */
export async function holdFile(scope: Scope, fileId: string): Promise<void> {
  const { tx, tenantId, now } = scope
  await tx.libraryFile.updateMany({
    where: { tenantId, id: fileId, state: 'waiting' },
    data: { state: 'held' },
  })
  const there = await tx.libraryFile.count({
    where: { tenantId, id: fileId, state: { in: ['held', 'unscanned'] } },
  })
  if (there === 0) return
  const dueAt = new Date(now.getTime() + minute)
  await postErrand(scope, { job: readFileErrand, subjectId: fileId, dueAt })
}
