import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { type InviteInput, mostAddresses } from './contract.ts'
import { issueInvitations } from './issue-invitations.ts'
import { letterhead } from './letterhead.ts'
import { type ParsedAddress, parseAddresses } from './parse-addresses.ts'
import { requireAdmitting } from './permissions.ts'

/** An address that got no letter, and why. */
export type RefusedAddress = {
  line: number
  text: string
  reason: 'malformed' | 'duplicate' | 'already-member' | 'already-invited'
}

/**
 * Invites everybody on a pasted list of at most 200 addresses. Good ones get their letter
 * whatever the others are; the others come back line by line.
 */
export async function invitePeople(
  scope: Scope,
  input: InviteInput,
  publicUrl: string,
): Promise<{ invited: string[]; refused: RefusedAddress[] }> {
  requireAdmitting(scope.actor)
  const { role, organisationId, function: title, message, locale } = input
  const parsed = parseAddresses(input.addresses)
  requireSomeButNotTooMany(parsed.length)
  const head = await letterhead(scope, organisationId)
  const known = await knownAddresses(scope, parsed)
  const refused = parsed.flatMap(({ line, text, email, problem }) => {
    const reason = problem ?? known.get(email)
    return reason ? [{ line, text, reason }] : []
  })
  const invited = parsed
    .filter(({ email, problem }) => !problem && !known.has(email))
    .map(({ email }) => email)
  await issueInvitations(
    scope,
    invited.map((email) => ({ email, role, organisationId, function: title, message, locale })),
    { ...head, template: 'invitation', publicUrl },
  )
  return { invited, refused }
}

function requireSomeButNotTooMany(count: number): void {
  if (count === 0) {
    throw new DomainError('invalid', 'admission.no-addresses', { field: 'addresses' })
  }
  if (count > mostAddresses) {
    const values = { count, most: mostAddresses }
    throw new DomainError('invalid', 'admission.too-many-addresses', { field: 'addresses', values })
  }
}

async function knownAddresses(
  { tx, now }: Scope,
  parsed: ParsedAddress[],
): Promise<Map<string, 'already-member' | 'already-invited'>> {
  const emails = parsed.filter(({ problem }) => !problem).map(({ email }) => email)
  const members = await tx.membership.findMany({
    where: { endedAt: null, person: { email: { in: emails } } },
    select: { person: { select: { email: true } } },
  })
  const invited = await tx.invitation.findMany({
    where: { email: { in: emails }, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    select: { email: true },
  })
  return new Map([
    ...invited.map(({ email }) => [email, 'already-invited'] as const),
    ...members.map(({ person }) => [person.email, 'already-member'] as const),
  ])
}
