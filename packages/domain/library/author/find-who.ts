import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { isOrcid } from '../orcid.ts'

/** Under what an author stands with what they made. */
export type Who = {
  name: string
  organisation: string | null
  memberships: string[]
  orcids: string[]
}

/** Who an author is: an organisation, or a person with the ORCIDs they are named by. @throws `library.no-such-author` */
export async function findWho(scope: Scope, author: string): Promise<Who> {
  const who = isOrcid(author) ? await byOrcid(scope, author) : await byId(scope, author)
  if (!who) throw new DomainError('not-found', 'library.no-such-author')
  return who
}

async function byId({ tx, tenantId }: Scope, id: string): Promise<Who | null> {
  const partner = await tx.partner.findFirst({
    where: { tenantId, organisationId: id },
    select: { organisation: { select: { name: true } } },
  })
  if (partner)
    return { name: partner.organisation.name, organisation: id, memberships: [], orcids: [] }
  const member = await tx.membership.findFirst({
    where: { tenantId, id, libraryAuthored: { some: {} } },
    select: {
      person: { select: { displayName: true } },
      libraryAuthored: { where: { orcid: { not: '' } }, select: { orcid: true } },
    },
  })
  if (!member) return null
  const orcids = [...new Set(member.libraryAuthored.map(({ orcid }) => orcid))]
  return { name: member.person.displayName, organisation: null, memberships: [id], orcids }
}

async function byOrcid({ tx, tenantId }: Scope, orcid: string): Promise<Who | null> {
  const rows = await tx.libraryAuthor.findMany({
    where: { tenantId, orcid },
    orderBy: { id: 'desc' },
    select: { name: true, membershipId: true },
  })
  const [last] = rows
  if (!last) return null
  const memberships = rows.flatMap(({ membershipId }) => membershipId ?? [])
  const unique = [...new Set(memberships)]
  return { name: last.name, organisation: null, memberships: unique, orcids: [orcid] }
}
