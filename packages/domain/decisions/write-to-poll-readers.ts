import { postLetter, type Scope } from '@voortent/database'
import type { PollReader } from './list-poll-readers.ts'
import { pollPath } from './poll-path.ts'

/** Writes to those whose answer a poll waits for, once per person, poll and letter. */
export async function writeToPollReaders(
  { tx, tenantId }: Scope,
  poll: { id: string; title: string; closesAt: Date },
  letter: { template: 'poll-asked' | 'poll-closing'; readers: readonly PollReader[] },
): Promise<number> {
  const { name, slug } = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { name: true, slug: true },
  })
  const once = new Map(letter.readers.map((reader) => [reader.membership, reader]))
  for (const { membership, email, locale } of once.values()) {
    await postLetter(tx, {
      template: letter.template,
      onceKey: `${letter.template}:${poll.id}:${membership}`,
      recipient: email,
      locale,
      senderTenant: tenantId,
      subjectId: poll.id,
      data: {
        tenantName: name,
        title: poll.title,
        untilDate: poll.closesAt.toISOString(),
        link: `/${slug}/${pollPath(poll.id)}`,
      },
    })
  }
  return once.size
}
