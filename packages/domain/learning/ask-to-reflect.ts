import type { Scope } from '@voortent/database'
import { assignTask } from '@voortent/domain/tenancy'
import { dayOf } from '@voortent/kernel'
import { listAnswerers } from './list-answerers.ts'
import { pathOfLearning } from './path-of-learning.ts'

const days = 14

/**
 * Asks the insiders of a consortium who may answer to look back at the phase that it left, once.
 * @param id the reflection that the change of phase laid out
 * @returns how many were asked
 */
export async function askToReflect(scope: Scope, id: string): Promise<number> {
  const { tx, tenantId, now } = scope
  const { count } = await tx.reflection.updateMany({
    where: { tenantId, id, askedAt: null },
    data: { askedAt: now },
  })
  if (count === 0) return 0
  const reflection = await tx.reflection.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id } },
    select: { consortiumId: true, consortium: { select: { title: true } } },
  })
  const { consortiumId, consortium } = reflection
  const path = pathOfLearning(consortiumId, 'terugkijken')
  // Who did not look back at an earlier phase is asked once, about both.
  await tx.task.updateMany({
    where: { tenantId, kind: 'look-back', path, doneAt: null },
    data: { doneAt: now },
  })
  const asked = await listAnswerers(scope, consortiumId)
  const dueOn = dayOf(new Date(now.getTime() + days * 24 * 60 * 60 * 1000))
  for (const membership of asked)
    await assignTask(scope, {
      kind: 'look-back',
      subject: consortium.title,
      path,
      dueOn,
      consortium: consortiumId,
      to: { membership },
    })
  return asked.length
}

/** Reflections that a lost notification left unasked. @returns their ids */
export async function listUnaskedReflections({ tx, tenantId }: Scope): Promise<string[]> {
  const found = await tx.reflection.findMany({
    where: { tenantId, askedAt: null },
    select: { id: true },
  })
  return found.map(({ id }) => id)
}
