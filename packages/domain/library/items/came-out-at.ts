import { Prisma } from '@voortent/database'

/** When the item `i` came out for others: when it was published, or the first day after its embargo. */
export const cameOutAt = Prisma.sql`greatest(i.published_at,
  i.embargo_until::timestamp AT TIME ZONE 'Europe/Amsterdam')`
