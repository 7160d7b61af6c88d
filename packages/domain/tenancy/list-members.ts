import type { Prisma, Scope } from '@voortent/database'
import type { ListMembersInput } from './contract.ts'
import { requireCoordinator } from './permissions.ts'

const pageSize = 50

/** Members with their roles and organisations, by name as Dutch sorts it; 50 to a page. */
export async function listMembers(scope: Scope, input: ListMembersInput) {
  const { tx, actor } = scope
  requireCoordinator(actor)
  const matches = await tx.membership.findMany({ where: matching(input), select: { id: true } })
  const total = matches.length
  const page = await pageByName(scope, matches, input.page)
  const found = await tx.membership.findMany({
    where: { id: { in: page } },
    select: {
      id: true,
      roles: true,
      joinedAt: true,
      endedAt: true,
      person: { select: { displayName: true, email: true } },
      representations: {
        where: { endedAt: null },
        select: {
          function: true,
          partner: { select: { organisation: { select: { name: true } } } },
        },
      },
    },
  })
  found.sort((one, other) => page.indexOf(one.id) - page.indexOf(other.id))
  const items = found.map(({ person, representations, ...membership }) => ({
    ...membership,
    ...person,
    organisations: representations.map(({ function: role, partner }) => ({
      name: partner.organisation.name,
      function: role,
    })),
  }))
  return { items, total, pages: Math.max(1, Math.ceil(total / pageSize)) }
}

/** In the order of a Dutch list of names: É stands with e, and lower case with upper case. */
async function pageByName(
  { tx, tenantId }: Scope,
  members: { id: string }[],
  page: number,
): Promise<string[]> {
  const ids = members.map(({ id }) => id)
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT m.id FROM membership m JOIN person p ON p.id = m.person_id
    WHERE m.tenant_id = ${tenantId}::uuid AND m.id = ANY (${ids}::uuid[])
    ORDER BY p.display_name COLLATE "nl-x-icu", m.id
    OFFSET ${(page - 1) * pageSize} LIMIT ${pageSize}`
  return rows.map(({ id }) => id)
}

function matching({ search, role, state }: ListMembersInput): Prisma.MembershipWhereInput {
  const contains = { contains: search, mode: 'insensitive' } as const
  return {
    endedAt: state === 'current' ? null : { not: null },
    ...(role && { roles: { has: role } }),
    ...(search && {
      OR: [
        { person: { displayName: contains } },
        { person: { email: contains } },
        {
          representations: {
            some: { endedAt: null, partner: { organisation: { name: contains } } },
          },
        },
      ],
    }),
  }
}
