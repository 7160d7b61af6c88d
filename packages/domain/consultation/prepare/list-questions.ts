import type { Scope } from '@voortent/database'

export type Question = { id: string; prompt: string; choices: string[] }

/** The questions of a consultation in order. */
export async function listQuestions(
  { tx, tenantId }: Scope,
  consultation: string,
): Promise<Question[]> {
  return tx.consultationQuestion.findMany({
    where: { tenantId, consultationId: consultation },
    orderBy: { position: 'asc' },
    select: { id: true, prompt: true, choices: true },
  })
}
