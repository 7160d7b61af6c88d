import type { Scope } from '@voortent/database'
import { listInsiders } from '@voortent/domain/consortia'
import { assignTask } from '@voortent/domain/tenancy'
import { dayOf } from '@voortent/kernel'
import { pathOfLearning } from './path-of-learning.ts'

const days = 14

/**
 * Asks the insiders of a consortium to look back at the phase that it left, once.
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
  const insiders = await listInsiders(scope, consortiumId)
  const dueOn = dayOf(new Date(now.getTime() + days * 24 * 60 * 60 * 1000))
  for (const membership of insiders)
    await assignTask(scope, {
      kind: 'look-back',
      subject: consortium.title,
      path,
      dueOn,
      to: { membership },
    })
  return insiders.length
}

/** Reflections that a lost notification left unasked. @returns their ids */
export async function listUnaskedReflections({ tx, tenantId }: Scope): Promise<string[]> {
  const found = await tx.reflection.findMany({
    where: { tenantId, askedAt: null },
    select: { id: true },
  })
  return found.map(({ id }) => id)
}
