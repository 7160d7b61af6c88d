import type { Prisma, Scope } from '@voortent/database'
import type { InvitationState, ListInvitationsInput } from './contract.ts'
import { invitationState } from './invitation-state.ts'
import { requireAdmitting } from './permissions.ts'

const pageSize = 50

/** Invitations with where they stand and whether the letter arrived, the newest first. */
export async function listInvitations(scope: Scope, input: ListInvitationsInput) {
  const { tx, actor, now } = scope
  requireAdmitting(actor)
  const where: Prisma.InvitationWhereInput = {
    ...(input.state && standing(input.state, now)),
    ...(input.search && { email: { contains: input.search, mode: 'insensitive' } }),
  }
  const total = await tx.invitation.count({ where })
  const found = await tx.invitation.findMany({
    where,
    orderBy: [{ invitedAt: 'desc' }, { id: 'desc' }],
    skip: (input.page - 1) * pageSize,
    take: pageSize,
    select: {
      id: true,
      email: true,
      role: true,
      function: true,
      invitedAt: true,
      expiresAt: true,
      acceptedAt: true,
      revokedAt: true,
      deliveredAt: true,
      deliveryError: true,
      partner: { select: { organisation: { select: { name: true } } } },
    },
  })
  const items = found.map(({ partner, ...invitation }) => ({
    ...invitation,
    state: invitationState(invitation, now),
    organisation: partner?.organisation.name ?? null,
  }))
  return { items, total, pages: Math.max(1, Math.ceil(total / pageSize)) }
}

function standing(state: InvitationState, now: Date): Prisma.InvitationWhereInput {
  const unanswered = { acceptedAt: null, revokedAt: null }
  return {
    open: { ...unanswered, expiresAt: { gt: now } },
    expired: { ...unanswered, expiresAt: { lte: now } },
    accepted: { acceptedAt: { not: null } },
    revoked: { acceptedAt: null, revokedAt: { not: null } },
  }[state]
}
