import { type Scope, withConsortiaOpen } from '@voortent/database'

/** Whether an organisation promised anything since it came in, also when it took that back. */
export async function hasPromised(
  scope: Scope,
  { consortiumId, organisationId }: { consortiumId: string; organisationId: string },
): Promise<boolean> {
  const { tx, tenantId } = scope
  const turns = await withConsortiaOpen(scope, () =>
    tx.commitmentStep.findMany({
      where: {
        tenantId,
        consortiumId,
        organisationId,
        to: { in: ['toegezegd', 'actief', 'gestopt'] },
      },
      orderBy: { recordedAt: 'desc' },
      take: 1,
      select: { to: true },
    }),
  )
  return turns.some(({ to }) => to !== 'gestopt')
}
