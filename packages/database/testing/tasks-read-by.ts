import type { Database } from '../database.ts'
import { withTenant } from '../with-tenant.ts'
import type { TestMember } from './test-people.ts'

/** What the database shows somebody of everything that is asked in their tenant, whoever it asks. */
export function tasksReadBy(database: Database, who: TestMember): Promise<string[]> {
  return withTenant(database, who, async ({ tx }) => {
    const tasks = await tx.task.findMany({ distinct: ['kind'], select: { kind: true } })
    return tasks.map(({ kind }) => kind)
  })
}
