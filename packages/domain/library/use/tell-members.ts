import { postLetter, type Scope } from '@voortent/database'
import { assignTask, findReader } from '@voortent/domain/tenancy'
import { dayOf } from '@voortent/kernel'
import type { LockedItem } from '../items/lock-item.ts'

/** What members are asked about an item, and written. */
export type Tidings = {
  /** The name of the task. */
  kind: string
  /** Where it is done; on the page of the item unless told. */
  path?: string
  /** True for what is asked once, however often it happens, as long as it was not done. */
  once?: boolean
  /** A letter as well, with what was told or asked in the words of who did. */
  letter?: {
    template:
      | 'item-used'
      | 'item-asked'
      | 'item-endorsed'
      | 'item-discussed'
      | 'thread-answered'
      | 'talk-answered'
    words?: string
    /** What it is about where one letter a day about that is enough: an item or a thread. */
    daily?: string
  }
}
export type About = Pick<LockedItem, 'id' | 'title' | 'visibility' | 'consortiumId'>

/** Asks members to read something about an item, and writes to them. */
export async function tellMembers(
  scope: Scope,
  item: About,
  { memberships, news }: { memberships: readonly string[]; news: Tidings },
): Promise<void> {
  const { kind, path = `kennis/${item.id}`, letter, once } = news
  const consortium = item.visibility === 'consortium' ? item.consortiumId : null
  const asked = once ? await askedAlready(scope, { kind, path }) : []
  for (const membership of memberships) {
    const order = { kind, path, subject: item.title, consortium, to: { membership } }
    const task = asked.includes(membership) ? null : await assignTask(scope, order)
    const key = letter?.daily ? `${letter.daily}:${membership}:${dayOf(scope.now)}` : task
    if (letter && key) await write(scope, item, { ...letter, key, membership, path })
  }
}

async function askedAlready(
  { tx, tenantId }: Scope,
  at: { kind: string; path: string },
): Promise<(string | null)[]> {
  const open = await tx.task.findMany({
    where: { tenantId, ...at, doneAt: null },
    select: { membershipId: true },
  })
  return open.map(({ membershipId }) => membershipId)
}

async function write(
  scope: Scope,
  item: About,
  letter: NonNullable<Tidings['letter']> & { key: string; membership: string; path: string },
): Promise<void> {
  const { template, words, daily, key, membership, path } = letter
  const reader = await findReader(scope, { membership })
  if (!reader) return
  const { email: recipient, locale, tenantName, slug } = reader
  const from = await nameOfTeller(scope)
  await postLetter(scope.tx, {
    template,
    onceKey: `${template}:${key}`,
    recipient,
    locale,
    senderTenant: scope.tenantId,
    subjectId: daily ?? item.id,
    data: {
      tenantName,
      title: item.title,
      from,
      link: `/${slug}/${path}`,
      ...(words && { words }),
    },
  })
}

/** The organisation that somebody speaks for, else their own name. */
async function nameOfTeller({ tx, actor }: Scope): Promise<string> {
  const [teller] = await tx.$queryRaw<{ name: string }[]>`
    SELECT coalesce(
      (SELECT o.name FROM organisation o WHERE o.id = ${actor.actingForId}::uuid),
      (SELECT p.display_name FROM person p WHERE p.id = ${actor.personId}::uuid), '') AS name`
  return teller?.name ?? ''
}
