import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { TextStanding, ThreadInput } from '../contract.ts'
import type { DocumentEvent } from '../events.ts'
import { requireCommenter } from '../permissions.ts'
import { announceThreads } from './announce.ts'
import { type HeldThread, requireThread } from './require-thread.ts'
import { threadFacts } from './thread-facts.ts'

/** Marks a thread as dealt with. @throws `documents.not-yours-to-settle`, as for `reopenThread` */
export async function resolveThread(
  scope: Scope,
  input: ThreadInput,
  text: TextStanding,
): Promise<void> {
  const thread = await requireSettler(scope, input, text)
  if (thread.resolvedAt) return
  await settle(scope, input, 'thread.resolved', text)
}

/**
 * Takes a thread up again.
 * @throws `documents.not-yours-to-settle` for who neither writes in the text nor began the thread
 * @throws `documents.observers-only-read`, `documents.no-such-thread`
 */
export async function reopenThread(
  scope: Scope,
  input: ThreadInput,
  text: TextStanding,
): Promise<void> {
  const thread = await requireSettler(scope, input, text)
  if (!thread.resolvedAt) return
  await settle(scope, input, 'thread.reopened', text)
}

async function requireSettler(
  scope: Scope,
  input: ThreadInput,
  { rights }: TextStanding,
): Promise<HeldThread> {
  requireCommenter(scope.actor)
  const thread = await requireThread(scope, input)
  if (rights === 'write' || thread.openedBy === scope.actor.membershipId) return thread
  throw new DomainError('forbidden', 'documents.not-yours-to-settle')
}

async function settle(
  scope: Scope,
  { document, thread }: ThreadInput,
  type: DocumentEvent,
  text: TextStanding,
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const isResolved = type === 'thread.resolved'
  await tx.commentThread.update({
    where: { tenantId_id: { tenantId, id: thread } },
    data: isResolved
      ? { resolvedAt: now, resolvedBy: actor.membershipId }
      : { resolvedAt: null, resolvedBy: null },
    select: { id: true },
  })
  await announceThreads(scope, document)
  await scope.record({
    type,
    subjectType: 'document',
    subjectId: document,
    payload: threadFacts(text, thread),
  })
}
