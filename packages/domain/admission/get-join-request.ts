import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { requireAdmitting } from './permissions.ts'

/** One request with its question, and its answer where there is one. */
export async function getJoinRequest({ tx, actor }: Scope, id: string) {
  requireAdmitting(actor)
  const request = await tx.joinRequest.findFirst({
    where: { id },
    select: {
      id: true,
      displayName: true,
      email: true,
      organisationName: true,
      question: true,
      locale: true,
      requestedAt: true,
      decision: true,
      decidedAt: true,
      decidedBy: true,
      message: true,
    },
  })
  if (!request) throw new DomainError('not-found', 'admission.no-such-request')
  const { decidedBy, ...told } = request
  const decider = decidedBy
    ? await tx.person.findUnique({ where: { id: decidedBy }, select: { displayName: true } })
    : null
  const isMember = await tx.membership.count({
    where: { endedAt: null, person: { email: request.email } },
  })
  return { ...told, decidedBy: decider?.displayName ?? null, isMember: isMember > 0 }
}
