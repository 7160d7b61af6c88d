import { postLetter, type Scope } from '@voortent/database'
import type { LeftName } from '@voortent/domain/partners'
import { findReader } from '@voortent/domain/tenancy'

/**
 * Tells who takes over in a plan from somebody who speaks for an organisation no longer, and how much; who was
 * named for it gets a letter of all already.
 */
export async function writeToHeir(
  scope: Scope,
  { membership: from, organisation, successor }: LeftName,
  about: { to: string; consortium: string; title: string; count: number },
): Promise<void> {
  const { tx, tenantId, now } = scope
  const { to, consortium, title, count } = about
  const reader = to === successor ? null : await findReader(scope, { membership: to })
  if (!reader || !organisation) return
  const { name: organisationName } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisation },
    select: { name: true },
  })
  const { email: recipient, locale, tenantName, slug } = reader
  await postLetter(tx, {
    template: 'tasks-handed-over',
    onceKey: `plan-handed-over:${from}:${consortium}:${now.getTime()}`,
    recipient,
    locale,
    senderTenant: tenantId,
    subjectId: consortium,
    data: {
      tenantName,
      organisationName,
      consortiumTitle: title,
      count,
      link: `/${slug}/consortia/${consortium}/plan`,
    },
  })
}
