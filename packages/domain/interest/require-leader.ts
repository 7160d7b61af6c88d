import type { Scope } from '@voortent/database'
import { lockToLead } from '@voortent/domain/consortia'

/**
 * A consortium, for who leads or guides it; nobody else changes it until this transaction ends.
 * @throws `consortia.no-such-consortium`, `consortia.leaders-only`
 */
export async function requireLeader(
  scope: Scope,
  consortium: string,
): Promise<{ id: string; title: string; phase: string }> {
  const { id, title, phase } = await lockToLead(scope, consortium)
  return { id, title, phase }
}
