import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/** @throws `consultation.no-such-part` */
export async function requirePart({ tx, tenantId }: Scope, id: string) {
  const part = await tx.consultationPart.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: {
      id: true,
      consultationId: true,
      documentId: true,
      speerpunt: { select: { title: true } },
    },
  })
  if (!part) throw new DomainError('not-found', 'consultation.no-such-part')
  const { speerpunt, ...facts } = part
  return { ...facts, title: speerpunt?.title ?? null }
}
