import type { Scope } from '@voortent/database'
import type { DoorInput } from '../contract.ts'

/** A consortium that companies can join, in a list. */
export type OpenConsortium = { id: string; title: string; hours: number; months: number }

/** What stands open to companies in this tenant, for anybody, and the association that sent them. */
export async function seeDoor(
  scope: Scope,
  { via }: DoorInput,
): Promise<{ open: OpenConsortium[]; association: string | null }> {
  const { tx, tenantId } = scope
  const openings = await tx.consortiumOpening.findMany({
    where: { tenantId, closedAt: null, consortium: { phase: { not: 'gestopt' }, hidden: false } },
    select: {
      hours: true,
      months: true,
      consortium: { select: { id: true, title: true } },
    },
    orderBy: { openedAt: 'desc' },
    take: 50,
  })
  const link = await findLink(scope, via)
  return {
    open: openings.map(({ consortium, ...asks }) => ({ ...consortium, ...asks })),
    association: link?.association ?? null,
  }
}

/** The link of an association behind a code; null where the code opens nothing. */
export async function findLink(
  { tx, tenantId }: Scope,
  code: string,
): Promise<{ id: string; association: string } | null> {
  if (!code) return null
  const link = await tx.associationLink.findFirst({
    where: { tenantId, code, endedAt: null },
    select: { id: true, partner: { select: { organisation: { select: { name: true } } } } },
  })
  return link && { id: link.id, association: link.partner.organisation.name }
}
