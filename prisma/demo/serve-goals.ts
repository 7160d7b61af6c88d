import type { Database } from '@voortent/database'
import { asNobody } from './as-nobody.ts'
import type { Tenants } from './found-tenants.ts'
import described from './goals-of-actions.json' with { type: 'json' }

/** Which goal an action serves; some serve none, and one goal has no action yet. */
export async function serveGoals(database: Database, tenants: Tenants): Promise<void> {
  const tenantId = tenants.get('zuidoost-brabant')
  if (!tenantId) throw new Error('No tenant zuidoost-brabant')
  await asNobody(database, tenantId, async ({ tx }) => {
    for (const [title, actions] of Object.entries(described)) {
      const { id: goalId } = await tx.goal.findFirstOrThrow({
        where: { tenantId, title },
        select: { id: true },
      })
      await tx.action.updateMany({
        where: { tenantId, title: { in: actions } },
        data: { goalId },
      })
    }
  })
}
