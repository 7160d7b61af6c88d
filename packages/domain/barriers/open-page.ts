import type { Scope } from '@voortent/database'
import { requireCoordinator } from '@voortent/domain/tenancy'
import { newId } from '@voortent/kernel'

/** Puts the list of barriers on a page for everybody, such as regulators. */
export async function openPage(scope: Scope): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  requireCoordinator(actor)
  const { count } = await tx.barrierPage.createMany({
    data: { tenantId, id: newId(), openedAt: now, openedBy: actor.personId },
    skipDuplicates: true,
  })
  if (count > 0) await told(scope, 'barrier-page.opened')
}

/** Takes that page away again. */
export async function closePage(scope: Scope): Promise<void> {
  const { tx, tenantId, actor } = scope
  requireCoordinator(actor)
  const { count } = await tx.barrierPage.deleteMany({ where: { tenantId } })
  if (count > 0) await told(scope, 'barrier-page.closed')
}

async function told(scope: Scope, type: string): Promise<void> {
  await scope.record({ type, subjectType: 'barrier-page', subjectId: scope.tenantId })
}
