import type { Scope } from '@voortent/database'
import { DomainError, dayFrom, dayOf, newId } from '@voortent/kernel'
import type { PublishInput } from '../contract.ts'
import { enterToWork, type Plan } from '../enter-plan.ts'
import { recordPlan } from '../record-plan.ts'

/** What an item of the library starts from. */
export type ResultDraft = {
  consortium: string
  title: string
  /** libraryKind of the taxonomies */
  kind: 'tussenresultaat'
  on: string
  link: string
  text: string
  source: { type: PublishInput['source']; id: string }
}

/** The way into the library, as the caller brings it along. */
export type PublishToLibrary = (scope: Scope, draft: ResultDraft) => Promise<{ id: string }>

/**
 * Makes an item of the library out of a reached milestone, a done task or an entry of the logbook, in
 * one act, so that partners profit while the work goes on. Done twice it is not done again.
 * @throws `workplan.nothing-to-publish` for what is not there or not reached yet
 */
export async function publishResult(
  scope: Scope,
  input: PublishInput,
  publishToLibrary: PublishToLibrary,
): Promise<{ item: string }> {
  const { tx, tenantId, actor, now } = scope
  const plan = await enterToWork(scope, input.consortium)
  const source = { sourceType: input.source, sourceId: input.id }
  const already = await tx.publishedResult.findFirst({
    where: { tenantId, consortiumId: plan.id, ...source },
    select: { itemId: true },
  })
  if (already) return { item: already.itemId }
  const found = await drafts[input.source](scope, plan, input.id)
  if (!found) throw new DomainError('conflict', 'workplan.nothing-to-publish')
  const draft = {
    consortium: plan.id,
    kind: 'tussenresultaat' as const,
    source: { type: input.source, id: input.id },
    ...found,
  }
  const { id: itemId } = await publishToLibrary(scope, draft)
  const id = newId()
  await tx.publishedResult.create({
    data: {
      tenantId,
      id,
      consortiumId: plan.id,
      ...source,
      itemId,
      publishedAt: now,
      publishedBy: actor.personId,
    },
    select: { id: true },
  })
  await recordPlan(scope, 'published-result.published', plan, { id, title: draft.title })
  return { item: itemId }
}

type Draft = Pick<ResultDraft, 'title' | 'on' | 'link' | 'text'>

const drafts: Record<
  PublishInput['source'],
  (scope: Scope, plan: Plan, id: string) => Promise<Draft | null>
> = {
  async milestone({ tx, tenantId }, { id: consortiumId }, id) {
    const milestone = await tx.milestone.findFirst({
      where: { tenantId, consortiumId, id, state: 'gehaald', withdrawnAt: null },
      select: { title: true, reachedOn: true, evidence: true, evidenceLink: true },
    })
    if (!milestone?.reachedOn) return null
    const { title, reachedOn, evidence, evidenceLink: link } = milestone
    return { title, on: dayFrom(reachedOn), link, text: evidence || (link ? '' : title) }
  },
  async task({ tx, tenantId }, { id: consortiumId }, id) {
    const task = await tx.planTask.findFirst({
      where: { tenantId, consortiumId, id, status: 'klaar', withdrawnAt: null },
      select: { title: true, about: true, changedAt: true },
    })
    if (!task) return null
    const { title, about, changedAt } = task
    return { title, on: dayOf(changedAt), link: '', text: about || title }
  },
  async entry({ tx, tenantId }, { id: consortiumId }, id) {
    const entry = await tx.logbookEntry.findFirst({
      where: { tenantId, consortiumId, id, withdrawnAt: null },
      select: { text: true, on: true },
    })
    if (!entry) return null
    return {
      title: titleOf(entry.text),
      on: dayFrom(entry.on),
      link: '',
      text: entry.text.slice(0, 2000),
    }
  },
}

/** The first sentence, cut at a word where it is long. */
export function titleOf(text: string): string {
  const [first = ''] = text.split(/(?<=[.!?])\s|\n/)
  const line = first.replace(/[.\s]+$/, '')
  if (line.length <= 120) return line
  return `${line.slice(0, 118).replace(/\s+\S*$/, '')}…`
}
