import { postErrand, type Scope } from '@voortent/database'
import type { TakenExport } from './take-export.ts'

const week = 7 * 24 * 60 * 60_000
/** What is larger is not kept. */
const mostBytes = 20 * 1024 * 1024

/** Puts a made file down for who asked, or says why there is none; a week later it is gone. */
export async function finishExport(
  scope: Scope,
  id: string,
  made: TakenExport | { problem: string },
): Promise<void> {
  const { tx, tenantId, now } = scope
  const result = 'content' in made && made.content.length > mostBytes ? tooLarge : made
  const state = 'content' in result ? 'done' : 'failed'
  const { count } = await tx.export.updateMany({
    where: { tenantId, id, state: { in: ['queued', 'working'] } },
    data: { ...result, state, progress: 100, finishedAt: now },
  })
  if (count === 0) return
  const dueAt = new Date(now.getTime() + week)
  await postErrand(scope, { job: 'forget-export', subjectId: id, dueAt })
}

const tooLarge = { problem: 'too-large' }
