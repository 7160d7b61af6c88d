import { randomBytes } from 'node:crypto'
import type { Database, Scope } from '@voortent/database'
import { hashToken } from '@voortent/domain/identity'
import { newId } from '@voortent/kernel'
import { asNobody } from './as-nobody.ts'
import described from './asks.json' with { type: 'json' }
import type { Tenants } from './found-tenants.ts'
import type { Organisations } from './load-partners.ts'
import type { People } from './load-people.ts'

type Invitation = [string, string, string, string | null, string, string]
type JoinRequest = [string, string, string, string, string]
type Ask = [string, string, string, string, { role?: string; person?: string }, string]

const month = 30 * 24 * 60 * 60 * 1000

/** Invitations under way, a request to join, and what is asked of the people of the demo. */
export async function loadAsks(
  database: Database,
  tenants: Tenants,
  organisations: Organisations,
  people: People,
): Promise<void> {
  for (const [slug, tenantId] of tenants) {
    await asNobody(database, tenantId, async (scope) => {
      const inviter = [...people.values()].find((person) => person.places.has(slug))?.id ?? ''
      for (const invitation of described.invitations as Invitation[]) {
        if (invitation[0] === slug) await invite(scope, invitation, organisations, inviter)
      }
      for (const request of described.joinRequests as JoinRequest[]) {
        if (request[0] === slug) await askToJoin(scope, request)
      }
      for (const ask of described.tasks as Ask[]) {
        if (ask[0] === slug) await assign(scope, ask, people)
      }
    })
  }
}

async function invite(
  { tx, tenantId, now }: Scope,
  [, email, role, organisation, position, message]: Invitation,
  organisations: Organisations,
  invitedBy: string,
): Promise<void> {
  await tx.invitation.create({
    data: {
      tenantId,
      id: newId(),
      email,
      role,
      organisationId: organisation ? organisations.get(organisation)?.id : null,
      function: position,
      message,
      tokenHash: hashToken(randomBytes(20).toString('hex')),
      invitedBy,
      invitedAt: now,
      deliveredAt: now,
      expiresAt: new Date(now.getTime() + month),
    },
  })
}

async function askToJoin({ tx, tenantId, now }: Scope, request: JoinRequest): Promise<void> {
  const [, email, displayName, organisationName, question] = request
  await tx.joinRequest.create({
    data: {
      tenantId,
      id: newId(),
      email,
      displayName,
      organisationName,
      question,
      requestedAt: now,
    },
  })
}

async function assign(
  { tx, tenantId, now }: Scope,
  [slug, kind, subject, path, to, dueOn]: Ask,
  people: People,
): Promise<void> {
  const membershipId = to.person ? people.get(to.person)?.places.get(slug) : null
  await tx.task.create({
    data: {
      tenantId,
      id: newId(),
      kind,
      subject,
      path,
      role: to.role,
      membershipId,
      dueOn: new Date(dueOn),
      createdAt: now,
    },
  })
}
