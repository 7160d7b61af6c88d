import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import { canSettle, pathOfThread, taskOfQuestion } from './answering.ts'
import type { TalkInput } from './contract.ts'
import { type HeldThread, requireSpeaker, requireThread } from './require-thread.ts'

/** Says that a thread is dealt with. @throws `library-talk.not-yours-to-settle` */
export async function resolveTalk(scope: Scope, input: TalkInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { thread, by } = await requireSettler(scope, input)
  await tx.libraryThread.updateMany({
    where: { tenantId, id: thread.id, resolvedAt: null },
    data: { resolvedAt: now, resolvedBy: by },
  })
  await completeTasksAt(scope, {
    kind: taskOfQuestion,
    path: pathOfThread(thread.item.id, thread.id),
  })
}

/** Takes it up again. @throws `library-talk.not-yours-to-settle` */
export async function reopenTalk(scope: Scope, input: TalkInput): Promise<void> {
  const { tx, tenantId } = scope
  const { thread } = await requireSettler(scope, input)
  await tx.libraryThread.updateMany({
    where: { tenantId, id: thread.id },
    data: { resolvedAt: null, resolvedBy: null },
  })
}

async function requireSettler(
  scope: Scope,
  input: TalkInput,
): Promise<{ thread: HeldThread; by: string }> {
  const by = requireSpeaker(scope)
  const thread = await requireThread(scope, input)
  if (!canSettle(thread, { mine: thread.item.mine, membershipId: by }))
    throw new DomainError('forbidden', 'library-talk.not-yours-to-settle')
  return { thread, by }
}
