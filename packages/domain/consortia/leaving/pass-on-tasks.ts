import type { Scope } from '@voortent/database'
import { voicesOf } from '../voices-of.ts'

/**
 * Gives the open tasks that an organisation has in a consortium to who speaks for its successor, else
 * for the lead. What only the organisation itself could do lapses.
 */
export async function passOnTasks(
  scope: Scope,
  consortium: { id: string; organisationId: string | null },
  { from, to }: { from: string; to: string | null },
): Promise<void> {
  const { tx, tenantId, now, actor } = scope
  const heirs = [to, consortium.organisationId].filter((one) => one !== null)
  const voices = await voicesOf(scope, heirs)
  const heir = heirs
    .map((one) => voices.find(({ organisation }) => organisation === one))
    .find((voice) => voice !== undefined)
  const open = {
    tenantId,
    doneAt: null,
    role: null,
    path: { startsWith: `consortia/${consortium.id}/` },
    representation: { organisationId: from },
  }
  await tx.task.updateMany({
    where: { ...open, kind: { in: ['say-why', 'sign-agreement', 'take-over-lead'] } },
    data: { doneAt: now, doneBy: actor.personId },
  })
  if (heir)
    await tx.task.updateMany({ where: open, data: { representationId: heir.representation } })
}
