import type { Prisma, Scope } from '@voortent/database'
import type { ListMembersInput } from './contract.ts'
import { requireCoordinator } from './permissions.ts'

const pageSize = 50

/** Members with their roles and organisations, by name; 50 to a page. */
export async function listMembers(scope: Scope, input: ListMembersInput) {
  const { tx, actor } = scope
  requireCoordinator(actor)
  const where = matching(input)
  const total = await tx.membership.count({ where })
  const found = await tx.membership.findMany({
    where,
    orderBy: [{ person: { displayName: 'asc' } }, { id: 'asc' }],
    skip: (input.page - 1) * pageSize,
    take: pageSize,
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
