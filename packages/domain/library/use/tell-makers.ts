import { postLetter, type Scope } from '@voortent/database'
import { assignTask, findReader } from '@voortent/domain/tenancy'
import type { LockedItem } from '../items/lock-item.ts'
import { findMakers } from './find-makers.ts'

/** What those whose item it is are asked, and written. */
export type Tidings = {
  /** The name of the task. */
  kind: string
  /** Where it is done; on the page of the item unless told. */
  path?: string
  /** A letter as well, with what was told or asked in the words of who did. */
  letter?: { template: 'item-used' | 'item-asked'; words: string }
  /** Told to `writers` where those who are named as authors alone do not see it. */
  only?: 'writers'
}
type About = Pick<LockedItem, 'id' | 'title' | 'visibility' | 'consortiumId'>

/** Asks those whose item it is to read something about it, such as who uses it. */
export async function tellMakers(scope: Scope, item: About, news: Tidings): Promise<void> {
  const { kind, path = `kennis/${item.id}`, letter, only } = news
  const consortium = item.visibility === 'consortium' ? item.consortiumId : null
  for (const membership of await findMakers(scope, item, only)) {
    const to = { membership }
    const task = await assignTask(scope, { kind, path, subject: item.title, consortium, to })
    if (letter) await write(scope, item, { ...letter, task, membership, path })
  }
}

async function write(
  scope: Scope,
  item: About,
  letter: NonNullable<Tidings['letter']> & { task: string; membership: string; path: string },
): Promise<void> {
  const { template, words, task, membership, path } = letter
  const reader = await findReader(scope, { membership })
  if (!reader) return
  const { email: recipient, locale, tenantName, slug } = reader
  const from = await nameOfTeller(scope)
  await postLetter(scope.tx, {
    template,
    onceKey: `${template}:${task}`,
    recipient,
    locale,
    senderTenant: scope.tenantId,
    subjectId: item.id,
    data: { tenantName, title: item.title, from, words, link: `/${slug}/${path}` },
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
