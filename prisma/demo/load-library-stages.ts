import { type Database, type Scope, withTenant } from '@voortent/database'
import { replaceContent, type TextNode } from '@voortent/domain/documents'
import {
  addItem,
  askReview,
  beginText,
  publishItem,
  publishSynthesis,
  readText,
  withdrawItem,
} from '@voortent/domain/library'
import { addItemInput } from '@voortent/domain/library/contract'
import { dayOf } from '@voortent/kernel'
import type { Tenants } from './found-tenants.ts'
import { fromMarkdown } from './from-markdown.ts'
import described from './library-stages.json' with { type: 'json' }
import type { Organisations } from './load-partners.ts'
import type { People } from './load-people.ts'

const daysOfEmbargo = 45

/**
 * One item in each stage: with an edition of a text that was written together, being read by somebody else,
 * waiting for its day, and withdrawn; and a synthesis that came out. The lector does it, as anybody would.
 */
export async function loadLibraryStages(
  database: Database,
  tenants: Tenants,
  organisations: Organisations,
  people: People,
): Promise<void> {
  const { tenant, writer, reader, written, read, waiting, withdrawn, synthesis } = described
  const tenantId = tenants.get(tenant)
  const lector = people.get(writer)
  const membershipId = lector?.places.get(tenant)
  const office = organisations.get('hogeschool-zuid')
  const reviewer = people.get(reader)?.places.get(tenant)
  if (!tenantId || !lector || !membershipId || !office || !reviewer)
    throw new Error(`Nobody to write in ${tenant}`)
  const actor = { personId: lector.id, membershipId, roles: ['lector'], actingForId: office.id }
  const facts = { people: lector.name, organisations: [office.id] }
  await withTenant(database, { tenantId, actor }, async (scope) => {
    const add = async (about: object) =>
      (await addItem(scope, addItemInput.parse({ ...facts, ...about }))).id
    await writeAndPublish(scope, await add(written), fromMarkdown(written.text))
    await publishItem(scope, {
      item: await add({ ...waiting, embargoUntil: dayIn(scope.now, daysOfEmbargo) }),
    })
    const item = await add(withdrawn)
    await publishItem(scope, { item })
    await withdrawItem(scope, { item, reason: withdrawn.reason })
    await putInReview(scope, await add(read), reviewer)
    await bringOut(scope, synthesis)
  })
}

function dayIn(now: Date, days: number): string {
  return dayOf(new Date(now.getTime() + days * 86_400_000))
}

/** The summaries stand in the text already, under headings of their own. */
async function writeAndPublish(scope: Scope, item: string, text: TextNode): Promise<void> {
  const { document } = await beginText(scope, { item })
  const { content } = await readText(scope, { item })
  const whole = [...(content.content ?? []), ...(text.content ?? [])]
  await replaceContent(scope, document, { type: 'doc', content: whole })
  await publishItem(scope, { item })
}

/** Reading first is switched on for as long as it takes to ask, so that who tries the demo may do without. */
async function putInReview(scope: Scope, item: string, reviewer: string): Promise<void> {
  const { tx, tenantId } = scope
  const switchTo = (reviewsLibrary: boolean) =>
    tx.tenant.update({ where: { id: tenantId }, data: { reviewsLibrary }, select: { id: true } })
  await switchTo(true)
  await askReview(scope, { item, reviewer })
  await switchTo(false)
}

async function bringOut(
  scope: Scope,
  { collection: title, plainSummary }: typeof described.synthesis,
): Promise<void> {
  const { tx, tenantId } = scope
  const { id } = await tx.libraryCollection.findFirstOrThrow({
    where: { tenantId, title },
    select: { id: true },
  })
  await publishSynthesis(scope, { collection: id, plainSummary, visibility: 'tenant' })
}
