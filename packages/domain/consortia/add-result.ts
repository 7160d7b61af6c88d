import type { Scope } from '@voortent/database'
import { bringIn, type Yield } from '@voortent/domain/library'
import { DomainError } from '@voortent/kernel'
import type { AddResultInput } from './contract.ts'
import { lockConsortium } from './lock-consortium.ts'
import { canShareResult } from './permissions.ts'
import { recordConsortium } from './record-consortium.ts'

/**
 * Shares something that came out, also while the work goes on, as an item of the library; what
 * comes out of a hidden consortium stays in it. @throws `consortia.partners-only`
 */
export async function addResult(
  scope: Scope,
  input: AddResultInput & Pick<Yield, 'draft' | 'source'>,
): Promise<{ id: string }> {
  const { title, kind, on, link, text, draft, source } = input
  const consortium = await lockConsortium(scope, input.consortium)
  if (!canShareResult(consortium.standing))
    throw new DomainError('forbidden', 'consortia.partners-only')
  const { id } = await bringIn(scope, {
    consortium: consortium.id,
    inside: consortium.hidden,
    title,
    kind,
    on,
    link,
    text,
    draft,
    source,
  })
  if (!draft)
    await recordConsortium(scope, 'consortium.result-added', consortium, { result: title })
  return { id }
}
