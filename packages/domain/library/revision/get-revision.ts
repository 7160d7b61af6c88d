import type { Scope } from '@voortent/database'
import {
  type ComparedBlock,
  compareTexts,
  readTexts,
  type TextNode,
  textOf,
} from '@voortent/domain/documents'
import type { ItemFacts, ItemInput } from '../contract.ts'
import { getItem } from '../items/get-item.ts'
import { changedIn } from '../items/write-facts.ts'
import { reviewsAreOn } from '../review/read-reviews.ts'
import { changesBetween, type SynthesisChanges } from '../synthesis/changes-between.ts'
import { findProposed } from '../synthesis/find-proposed.ts'
import { getSynthesis } from '../synthesis/get-synthesis.ts'

/** What a revision would change of an item that is out. */
export type Revision = {
  facts: ItemFacts
  fields: { name: keyof ItemFacts; before: string; after: string }[]
  /** How its live text differs from its last edition; empty where it does not. */
  text: ComparedBlock[]
  /** What the next edition of a synthesis says differently; null where none is proposed. */
  synthesis: SynthesisChanges | null
  by: string | null
  proposedAt: Date | null
}
type Row = {
  facts: ItemFacts | null
  by: string | null
  proposedAt: Date | null
  last: TextNode | null
}

/**
 * The difference between what is out and what would replace it, for whose item it is and who is asked to
 * read it.
 * @returns null where nothing is proposed, or not to who asks, or revisions are not read first
 */
export async function getRevision(scope: Scope, input: ItemInput): Promise<Revision | null> {
  const { tx, tenantId } = scope
  const item = await getItem(scope, input)
  const out = item.status === 'published' || item.status === 'revised'
  if (!out || !(item.may.write || item.may.reread) || !(await reviewsAreOn(scope))) return null
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT p.facts, n.display_name AS by, p.proposed_at AS "proposedAt",
      (SELECT v.content FROM library_edition e
        JOIN document_version v ON (v.tenant_id, v.id) = (e.tenant_id, e.version_id)
        WHERE e.tenant_id = i.tenant_id AND e.item_id = i.id
        ORDER BY e.number DESC LIMIT 1) AS last
    FROM library_item i
    LEFT JOIN library_proposal p ON (p.tenant_id, p.id) = (i.tenant_id, i.id)
    LEFT JOIN person n ON n.id = p.proposed_by
    WHERE i.tenant_id = ${tenantId}::uuid AND i.id = ${input.item}::uuid`
  const facts = row?.facts ?? item.facts
  const fields = changedIn(item.facts, facts).map((name) => ({
    name,
    before: inWords(item.facts[name]),
    after: inWords(facts[name]),
  }))
  const text = item.documentId && row?.last ? await changesIn(scope, item.documentId, row.last) : []
  const synthesis = row?.facts ? await changesInSynthesis(scope, input) : null
  if (fields.length === 0 && text.length === 0 && !synthesis) return null
  const { by = null, proposedAt = null } = row ?? {}
  return { facts, fields, text, synthesis, by, proposedAt }
}

async function changesInSynthesis(scope: Scope, item: ItemInput): Promise<SynthesisChanges | null> {
  const [last, next] = [await getSynthesis(scope, item), await findProposed(scope, item)]
  return last && next && changesBetween(last, next)
}

async function changesIn(scope: Scope, id: string, last: TextNode): Promise<ComparedBlock[]> {
  const { content } = textOf(await readTexts(scope, [id]), id)
  const blocks = compareTexts(last, content)
  return blocks.some(({ kind }) => kind !== 'same') ? blocks : []
}

/** A fact as a line to compare; people and institutes by name. */
function inWords(fact: ItemFacts[keyof ItemFacts]): string {
  if (!Array.isArray(fact)) return fact ?? ''
  return fact.map((one) => (typeof one === 'string' ? one : one.name)).join(', ')
}
