import type { Prisma } from '@voortent/database'

/** Selects the partners that take part at this moment. */
export function takesPart(now: Date): Prisma.PartnerWhereInput {
  return { OR: [{ until: null }, { until: { gte: now } }] }
}
