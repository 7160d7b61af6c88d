import type { Scope } from '@voortent/database'
import { takeBack } from '@voortent/domain/library'
import { DomainError } from '@voortent/kernel'
import type { RemoveResultInput } from './contract.ts'
import { lockToLead } from './lock-consortium.ts'
import { recordConsortium } from './record-consortium.ts'

/** Takes a result off again, such as one that was put in twice. @throws `consortia.no-such-result` */
export async function removeResult(scope: Scope, input: RemoveResultInput): Promise<void> {
  const { tx, tenantId } = scope
  const consortium = await lockToLead(scope, input.consortium)
  const result = await tx.libraryItem.findFirst({
    where: {
      tenantId,
      id: input.result,
      consortiumId: consortium.id,
      status: { in: ['published', 'revised'] },
    },
    select: { title: true },
  })
  if (!result) throw new DomainError('not-found', 'consortia.no-such-result')
  await takeBack(scope, { item: input.result })
  await recordConsortium(scope, 'consortium.result-removed', consortium, { result: result.title })
}
