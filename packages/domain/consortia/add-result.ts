import type { Scope } from '@voortent/database'
import { DomainError, dateOf, newId } from '@voortent/kernel'
import type { AddResultInput } from './contract.ts'
import { lockConsortium } from './lock-consortium.ts'
import { canShareResult } from './permissions.ts'
import { recordConsortium } from './record-consortium.ts'

/** Shares something that came out, also while the work goes on. @throws `consortia.partners-only` */
export async function addResult(scope: Scope, input: AddResultInput): Promise<{ id: string }> {
  const { tx, tenantId, actor, now } = scope
  const { title, kind, on, link, text } = input
  const consortium = await lockConsortium(scope, input.consortium)
  if (!canShareResult(consortium.standing))
    throw new DomainError('forbidden', 'consortia.partners-only')
  const id = newId()
  await tx.consortiumResult.create({
    data: {
      tenantId,
      id,
      consortiumId: consortium.id,
      title,
      kind,
      on: dateOf(on),
      link,
      text,
      addedAt: now,
      addedBy: actor.personId,
    },
    select: { id: true },
  })
  await recordConsortium(scope, 'consortium.result-added', consortium, { result: title })
  return { id }
}
