import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { LogoInput } from './contract.ts'
import { imageType, isSvg } from './image-type.ts'
import { requireCoordinator } from './permissions.ts'

/** Puts a tenant's logo in place of the one before; its kind is read from the content. */
export async function placeLogo(scope: Scope, input: LogoInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  requireCoordinator(actor)
  const mediaType = imageType(input.content)
  if (!mediaType) {
    const reason = isSvg(input.content) ? 'tenancy.logo-svg' : 'tenancy.logo-no-picture'
    throw new DomainError('invalid', reason, { field: 'content' })
  }
  const { content, altText } = input
  const logo = { id: newId(), mediaType, content, altText, changedAt: now }
  await tx.tenantLogo.upsert({
    where: { tenantId },
    create: { tenantId, ...logo },
    update: logo,
  })
  await scope.record({
    type: 'tenant.logo-placed',
    subjectType: 'tenant',
    subjectId: tenantId,
    payload: { altText },
  })
}
