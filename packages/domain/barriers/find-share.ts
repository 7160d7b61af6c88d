import type { Scope } from '@voortent/database'

/** What the tenant is shown of a barrier, also when it was taken off again; for insiders. */
export async function findShare({ tx, tenantId }: Scope, barrierId: string) {
  const echo = await tx.barrierEcho.findFirst({
    where: { tenantId, barrierId },
    select: {
      shared: {
        select: {
          id: true,
          title: true,
          about: true,
          evidence: true,
          kind: true,
          checkedBy: true,
          checkedOn: true,
          namedId: true,
          met: true,
          withdrawnAt: true,
        },
      },
    },
  })
  return echo?.shared ?? null
}
