import type { Scope } from '@voortent/database'
import { DomainError, type Id } from '@voortent/kernel'
import type { ItemFacts, ItemInput, ItemStatus, Licence, OriginSource } from '../contract.ts'
import { canTellUse, canWithdraw, canWrite } from '../permissions.ts'
import { factsOfItem, isMine, linksOfItem } from './item-columns.ts'

export type ItemInFull = {
  id: Id<'libraryItem'>
  status: ItemStatus
  withdrawnReason: string
  publishedAt: Date | null
  changedAt: Date
  consortium: { id: string; title: string } | null
  /** The live text that is written for it; only for whose item it is, and who reads it in review. */
  documentId: string | null
  facts: ItemFacts & { licence: Licence }
  /** Those of `facts.organisations`, by name. */
  organisations: { id: string; name: string; ror: string }[]
  /** Of each of `facts.people`, which author's page is theirs; null for who is known by name alone. */
  pagesOfPeople: (string | null)[]
  /** Parts of agendas and questions that it belongs to, as far as who asks sees them. */
  links: { speerpunten: LinkedSpeerpunt[]; questions: { id: string; title: string }[] }
  /** True while the first day on which others see it is still to come. */
  embargoed: boolean
  /** What it came from, where it is known. */
  origins: { type: OriginSource; id: string }[]
  /** By organisation, the latest first. */
  uses: Use[]
  /** How many organisations use it. */
  used: number
  /** What the organisation one speaks for said of its use. */
  ownUse: Use | null
  /** The latest first. */
  revisions: { at: string; act: string; fields: string[]; reason: string; by: string | null }[]
  /** `reread` for who is asked to read a revision of what is out. */
  may: { write: boolean; reread: boolean; tellUse: boolean; withdraw: boolean }
}
type LinkedSpeerpunt = { id: string; title: string; agenda: string }
type Use = {
  id: string
  organisation: { id: string; name: string }
  place: string
  effect: string
  adaptation: string
  /** What they would like to know now, and the question that was asked of it. */
  question: string
  questionId: string | null
  changedAt: string
}
type Row = Omit<ItemInFull, 'may' | 'used' | 'ownUse'> & { mine: boolean; rereads: boolean }

/** An item with all that is told of it. @throws `library.no-such-item` for who may not see it */
export async function getItem(scope: Scope, { item: id }: ItemInput): Promise<ItemInFull> {
  const [row] = await scope.tx.$queryRaw<Row[]>`
    SELECT i.id, i.status, i.withdrawn_reason AS "withdrawnReason", i.published_at AS "publishedAt",
      i.changed_at AS "changedAt",
      CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'title', c.title) END AS consortium,
      ${factsOfItem} AS facts,
      coalesce((SELECT json_agg(json_build_object('id', o.id, 'name', o.name, 'ror', o.ror)
          ORDER BY a.position)
        FROM library_author a JOIN organisation o ON o.id = a.organisation_id
        WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id), '[]') AS organisations,
      coalesce((SELECT json_agg(json_build_object('type', g.source_type, 'id', g.source_id)
          ORDER BY g.at, g.id)
        FROM library_origin g WHERE g.tenant_id = i.tenant_id AND g.item_id = i.id), '[]') AS origins,
      coalesce((SELECT json_agg(json_build_object('id', u.id, 'place', u.place, 'effect', u.effect,
          'adaptation', u.adaptation, 'question', u.question,
          'questionId', u.question_id, 'changedAt', u.changed_at,
          'organisation', json_build_object('id', o.id, 'name', o.name))
          ORDER BY u.changed_at DESC, u.id DESC)
        FROM library_use u JOIN organisation o ON o.id = u.organisation_id
        WHERE u.tenant_id = i.tenant_id AND u.item_id = i.id), '[]') AS uses,
      coalesce((SELECT json_agg(json_build_object('at', r.at, 'act', r.act, 'fields', r.fields,
          'reason', r.reason, 'by', p.display_name) ORDER BY r.at DESC, r.id DESC)
        FROM library_revision r LEFT JOIN person p ON p.id = r.by
        WHERE r.tenant_id = i.tenant_id AND r.item_id = i.id), '[]') AS revisions,
      coalesce((SELECT json_agg(coalesce(a.membership_id::text, nullif(a.orcid, ''))
          ORDER BY a.position) FROM library_author a
        WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id AND a.organisation_id IS NULL
          AND NOT a.institute), '[]') AS "pagesOfPeople",
      ${linksOfItem} AS links,
      NOT is_out('published', i.embargo_until) AS embargoed,
      i.document_id AS "documentId", ${isMine} AS mine,
      coalesce(${scope.actor.membershipId}::uuid = ANY (i.revisers), false) AS rereads
    FROM library_item i
    LEFT JOIN consortium c ON (c.tenant_id, c.id) = (i.tenant_id, i.consortium_id)
    WHERE i.tenant_id = ${scope.tenantId}::uuid AND i.id = ${id}::uuid`
  if (!row) throw new DomainError('not-found', 'library.no-such-item')
  const { mine, rereads, ...item } = row
  const { actor } = scope
  const { uses, status, organisations } = row
  const voice = actor.actingForId
  const made = organisations.some((one) => one.id === voice)
  const out = status === 'published' || status === 'revised'
  return {
    ...item,
    documentId: mine || rereads || status === 'review' ? row.documentId : null,
    used: uses.length,
    ownUse: uses.find(({ organisation }) => organisation.id === voice) ?? null,
    may: {
      write: canWrite(actor, mine),
      reread: rereads,
      withdraw: out && canWithdraw(actor, { mine, visibility: row.facts.visibility }),
      tellUse: canTellUse(actor) && voice !== null && out && !made,
    },
  }
}
