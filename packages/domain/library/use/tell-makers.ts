import { postLetter, type Scope } from '@voortent/database'
import { assignTask, findReader } from '@voortent/domain/tenancy'
import type { LockedItem } from '../items/lock-item.ts'
import { findMakers } from './find-makers.ts'

type Item = Parameters<typeof findMakers>[1] &
  Pick<LockedItem, 'title' | 'visibility' | 'consortiumId'>

/** What those whose item it is are asked and written. */
export type Tidings = {
  task: { kind: string; path: string }
  /** The letter’s template. */
  letter: 'item-used' | 'item-asked'
  /** What was told or asked, in the words of who did. */
  words: string
}

/** Asks those whose item it is to read what happened to it. @returns who was asked, and the task */
export async function askMakers(
  scope: Scope,
  item: Item,
  { kind, path = `kennis/${item.id}` }: { kind: string; path?: string },
): Promise<{ membership: string; task: string }[]> {
  const consortium = item.visibility === 'consortium' ? item.consortiumId : null
  const asked: { membership: string; task: string }[] = []
  for (const membership of await findMakers(scope, item)) {
    const about = { kind, path, subject: item.title, consortium, to: { membership } }
    asked.push({ membership, task: await assignTask(scope, about) })
  }
  return asked
}

/** Asks those whose item it is to read what somebody told or asked, and writes to them. */
export async function tellMakers(scope: Scope, item: Item, news: Tidings): Promise<void> {
  const { task, letter, words } = news
  const from = await nameOfTeller(scope)
  for (const { membership, task: id } of await askMakers(scope, item, task)) {
    const reader = await findReader(scope, { membership })
    if (!reader) continue
    const { email: recipient, locale, tenantName, slug } = reader
    await postLetter(scope.tx, {
      template: letter,
      onceKey: `${letter}:${id}`,
      recipient,
      locale,
      senderTenant: scope.tenantId,
      subjectId: item.id,
      data: { tenantName, title: item.title, from, words, link: `/${slug}/${task.path}` },
    })
  }
}

/** The organisation that somebody speaks for, else their own name. */
async function nameOfTeller({ tx, actor }: Scope): Promise<string> {
  const [teller] = await tx.$queryRaw<{ name: string }[]>`
    SELECT coalesce(
      (SELECT o.name FROM organisation o WHERE o.id = ${actor.actingForId}::uuid),
      (SELECT p.display_name FROM person p WHERE p.id = ${actor.personId}::uuid), '') AS name`
  return teller?.name ?? ''
}
