import type { Scope } from '@voortent/database'
import { DomainError, type Id } from '@voortent/kernel'
import type { ItemFacts, ItemInput, ItemStatus, Licence, OriginSource } from '../contract.ts'
import { canTellUse, canWrite } from '../permissions.ts'

export type ItemInFull = {
  id: Id<'libraryItem'>
  status: ItemStatus
  withdrawnReason: string
  publishedAt: Date | null
  changedAt: Date
  consortium: { id: string; title: string } | null
  facts: ItemFacts & { licence: Licence }
  /** Those of `facts.organisations`, by name. */
  organisations: { id: string; name: string }[]
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
  may: { write: boolean; tellUse: boolean }
}
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
type Row = Omit<ItemInFull, 'may' | 'used' | 'ownUse'> & { mine: boolean }

/** An item with all that is told of it. @throws `library.no-such-item` for who may not see it */
export async function getItem(scope: Scope, { item: id }: ItemInput): Promise<ItemInFull> {
  const [row] = await scope.tx.$queryRaw<Row[]>`
    SELECT i.id, i.status, i.withdrawn_reason AS "withdrawnReason", i.published_at AS "publishedAt",
      i.changed_at AS "changedAt",
      CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'title', c.title) END AS consortium,
      jsonb_build_object('kind', i.kind, 'title', i.title,
        'people', coalesce((SELECT jsonb_agg(jsonb_build_object('name', a.name, 'orcid', a.orcid)
            ORDER BY a.position) FROM library_author a
          WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id AND a.organisation_id IS NULL), '[]'),
        'organisations', coalesce((SELECT jsonb_agg(a.organisation_id ORDER BY a.position)
          FROM library_author a WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id
            AND a.organisation_id IS NOT NULL), '[]'),
        'on', i.available_on, 'language', i.language, 'abstract', i.abstract,
        'plainSummary', i.plain_summary, 'contextRegion', i.context_region,
        'contextSector', i.context_sector, 'contextSize', i.context_size,
        'contextDifference', i.context_difference, 'learningFunctions', i.learning_functions,
        'problemFactors', i.problem_factors, 'themes', i.themes, 'topsectors', i.topsectors,
        'targetGroups', i.target_groups, 'licence', i.licence, 'doi', i.doi, 'links', i.links,
        'visibility', i.visibility) AS facts,
      coalesce((SELECT json_agg(json_build_object('id', o.id, 'name', o.name) ORDER BY a.position)
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
      CASE WHEN i.consortium_id IS NULL THEN i.writers && (SELECT my_voices())
        ELSE i.consortium_id = ANY ((SELECT my_consortia())::uuid[]) END AS mine
    FROM library_item i
    LEFT JOIN consortium c ON (c.tenant_id, c.id) = (i.tenant_id, i.consortium_id)
    WHERE i.tenant_id = ${scope.tenantId}::uuid AND i.id = ${id}::uuid`
  if (!row) throw new DomainError('not-found', 'library.no-such-item')
  const { mine, ...item } = row
  const { actor } = scope
  const { uses, status, organisations } = row
  const voice = actor.actingForId
  const made = organisations.some((one) => one.id === voice)
  const out = status === 'published' || status === 'revised'
  return {
    ...item,
    used: uses.length,
    ownUse: uses.find(({ organisation }) => organisation.id === voice) ?? null,
    may: {
      write: canWrite(actor, mine),
      tellUse: canTellUse(actor) && voice !== null && out && !made,
    },
  }
}
