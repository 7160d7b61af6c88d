import type { Scope } from '@voortent/database'
import type { Side } from '../contract.ts'

/** A wording that one side proposed. */
export type ProposedWording = {
  id: string
  title: string
  wording: string
  side: Side
  agreedAt: Date | null
}

/** The last wording that was proposed; null when none was. */
export async function findWording(
  { tx, tenantId }: Scope,
  questionId: string,
): Promise<ProposedWording | null> {
  const found = await tx.questionWording.findFirst({
    where: { tenantId, questionId },
    orderBy: [{ proposedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, title: true, wording: true, side: true, agreedAt: true },
  })
  return found && { ...found, side: found.side as Side }
}
