import { postLetter, type Scope } from '@voortent/database'
import { findReader } from '@voortent/domain/tenancy'
import { dayOf } from '@voortent/kernel'
import type { HeldThread } from './require-thread.ts'

/** Tells who began a thread that somebody else answered, at most once per thread and day. */
export async function writeToOpener(
  scope: Scope,
  { id, openedBy }: HeldThread,
  text: { document: string; title: string },
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  if (openedBy === actor.membershipId) return
  const reader = await findReader(scope, { membership: openedBy })
  if (!reader) return
  await postLetter(tx, {
    template: 'thread-answered',
    onceKey: `thread-answered:${id}:${openedBy}:${dayOf(now)}`,
    recipient: reader.email,
    locale: reader.locale,
    senderTenant: tenantId,
    subjectId: id,
    data: {
      tenantName: reader.tenantName,
      title: text.title,
      link: `/${reader.slug}/documenten/${text.document}`,
    },
  })
}
