import type { Scope } from '@voortent/database'
import { readTexts, type TextNode, textOf } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import { canAdd } from '../permissions.ts'
import type { Stance } from '../synthesis/contract.ts'
import type { CollectionInput, CollectionVisibility } from './contract.ts'
import { restorableSince, restorableUntil } from './restorable-since.ts'

/** An item in a collection, as far as who asks may see it. */
export type Entry = {
  id: string
  number: number
  note: string
  item: { id: string; title: string; kind: string; on: string; authors: string; open: boolean }
}

export type CollectionInFull = {
  id: string
  title: string
  purpose: string
  visibility: CollectionVisibility
  consortium: { id: string; title: string } | null
  /** Organisations among its makers. */
  organisations: { id: string; name: string }[]
  makers: string[]
  changedAt: Date
  /** Until when its makers bring it back; null for one that was not removed. */
  removedUntil: Date | null
  gaps: string
  /** The question that was asked of those gaps. */
  gapsQuestionId: string | null
  documentId: string | null
  content: TextNode | null
  entries: Entry[]
  findings: { id: string; words: string; questionId: string | null }[]
  stances: { entry: string; finding: string; stance: Stance; note: string }[]
  /** The item in which it was published. */
  published: { id: string; number: number } | null
  may: { write: boolean; restore: boolean }
}
type Row = Omit<CollectionInFull, 'content' | 'may' | 'removedUntil'> & {
  mine: boolean
  removedAt: Date | null
}

/** @throws `collections.no-such-collection` for who may not see it */
export async function getCollection(
  scope: Scope,
  { collection }: CollectionInput,
): Promise<CollectionInFull> {
  const { tx, tenantId, actor, now } = scope
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT k.id, k.title, k.purpose, k.visibility, k.changed_at AS "changedAt", k.gaps,
      k.removed_at AS "removedAt", k.document_id AS "documentId", k.gaps_question_id AS "gapsQuestionId",
      k.makers && (SELECT my_voices())
        OR coalesce(k.consortium_id = ANY ((SELECT my_consortia())::uuid[]), false) AS mine,
      CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'title', c.title) END AS consortium,
      coalesce((SELECT json_agg(json_build_object('id', o.id, 'name', o.name) ORDER BY o.name)
        FROM organisation o WHERE o.id = ANY (k.makers)), '[]') AS organisations,
      coalesce((SELECT json_agg(p.display_name ORDER BY p.display_name)
        FROM membership m JOIN person p ON p.id = m.person_id
        WHERE m.tenant_id = k.tenant_id AND m.id = ANY (k.makers)), '[]') AS makers,
      coalesce((SELECT json_agg(json_build_object('id', e.id, 'number', e.number, 'note', e.note,
          'item', json_build_object('id', i.id, 'title', i.title, 'kind', i.kind,
            'on', i.available_on, 'open', i.visibility IN ('openbaar', 'netwerk') AND is_out(i.status, i.embargo_until),
            'authors', coalesce((SELECT string_agg(coalesce(o.name, a.name), ', ' ORDER BY a.position)
              FROM library_author a LEFT JOIN organisation o ON o.id = a.organisation_id
              WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id), '')))
          ORDER BY e.position, e.number)
        FROM collection_entry e JOIN library_item i ON (i.tenant_id, i.id) = (e.tenant_id, e.item_id)
        WHERE e.tenant_id = k.tenant_id AND e.collection_id = k.id), '[]') AS entries,
      coalesce((SELECT json_agg(json_build_object('id', f.id, 'words', f.words,
          'questionId', f.question_id)
          ORDER BY f.position, f.id)
        FROM synthesis_finding f
        WHERE f.tenant_id = k.tenant_id AND f.collection_id = k.id), '[]') AS findings,
      coalesce((SELECT json_agg(json_build_object('entry', s.entry_id, 'finding', s.finding_id,
          'stance', s.stance, 'note', s.note))
        FROM synthesis_stance s
        JOIN synthesis_finding f ON (f.tenant_id, f.id) = (s.tenant_id, s.finding_id)
        WHERE s.tenant_id = k.tenant_id AND f.collection_id = k.id), '[]') AS stances,
      (SELECT json_build_object('id', n.item_id, 'number', n.number) FROM synthesis_edition n
        WHERE n.tenant_id = k.tenant_id AND n.collection_id = k.id
        ORDER BY n.number DESC LIMIT 1) AS published
    FROM library_collection k
    LEFT JOIN consortium c ON (c.tenant_id, c.id) = (k.tenant_id, k.consortium_id)
    WHERE k.tenant_id = ${tenantId}::uuid AND k.id = ${collection}::uuid
      AND (k.removed_at IS NULL OR k.removed_at >= ${restorableSince(now)})`
  if (!row) throw new DomainError('not-found', 'collections.no-such-collection')
  const { mine, removedAt, ...found } = row
  const { documentId } = found
  const content = documentId
    ? textOf(await readTexts(scope, [documentId]), documentId).content
    : null
  const makes = mine && canAdd(actor)
  return {
    ...found,
    removedUntil: removedAt && restorableUntil(removedAt),
    content,
    may: { write: makes && !removedAt, restore: makes && removedAt !== null },
  }
}
