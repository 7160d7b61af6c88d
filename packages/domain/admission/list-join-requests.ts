import type { Scope } from '@voortent/database'
import type { ListJoinRequestsInput } from './contract.ts'
import { requireAdmitting } from './permissions.ts'

const pageSize = 50

/** Requests to join: those that wait, the oldest first, or those answered, the newest first. */
export async function listJoinRequests(scope: Scope, { state, page }: ListJoinRequestsInput) {
  const { tx, actor } = scope
  requireAdmitting(actor)
  const isOpen = state === 'open'
  const where = { decision: isOpen ? null : { not: null } }
  const total = await tx.joinRequest.count({ where })
  const items = await tx.joinRequest.findMany({
    where,
    orderBy: isOpen ? { requestedAt: 'asc' } : { decidedAt: 'desc' },
    skip: (page - 1) * pageSize,
    take: pageSize,
    select: {
      id: true,
      displayName: true,
      email: true,
      organisationName: true,
      requestedAt: true,
      decision: true,
      decidedAt: true,
    },
  })
  return { items, total, pages: Math.max(1, Math.ceil(total / pageSize)) }
}
