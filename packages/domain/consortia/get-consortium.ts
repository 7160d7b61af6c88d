import type { Scope } from '@voortent/database'
import { type ReadableText, readTexts, textOf } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import type {
  Commitment,
  ConsortiumInput,
  ConsortiumPhase,
  ConsortiumRole,
  ResultKind,
} from './contract.ts'
import type { ConsortiumId } from './lock-consortium.ts'
import { canLead, canReadText, canShareResult, canWriteText, isInside } from './permissions.ts'
import { standingOf, voiceOf } from './standing.ts'

/** A consortium with all that everybody sees of it, and its text for who takes part. */
export type ConsortiumInFull = {
  id: ConsortiumId
  title: string
  question: string
  phase: ConsortiumPhase
  phaseReason: string
  lead: { id: string; name: string } | null
  /** True when only insiders see that it is there. */
  hidden: boolean
  documentId: string
  changedAt: Date
  /** Who has a place of their own, for insiders. */
  people: { membershipId: string; role: ConsortiumRole }[]
  /** By name; who left stands last. */
  partners: { id: string; name: string; commitment: Commitment; changedAt: string }[]
  actions: {
    id: string
    title: string
    status: string
    agenda: { id: string; title: string }
    speerpunt: string
  }[]
  /** The latest first; `on` is a day such as `2027-03-31`. */
  results: { id: string; title: string; kind: ResultKind; on: string; link: string; text: string }[]
  /** Null for who takes no part. */
  text: ReadableText | null
  may: {
    lead: boolean
    /** Sees what is inside it. */
    inside: boolean
    share: boolean
    write: boolean
    /** The organisation one speaks for, which may join or say how far it is committed. */
    commitFor: { id: string; commitment: Commitment | null } | null
  }
}
type Row = Omit<ConsortiumInFull, 'text' | 'may'>

/** @throws `consortia.no-such-consortium` */
export async function getConsortium(
  scope: Scope,
  { consortium: id }: ConsortiumInput,
): Promise<ConsortiumInFull> {
  const [row] = await scope.tx.$queryRaw<Row[]>`
    SELECT c.id, c.title, c.question, c.phase, c.phase_reason AS "phaseReason",
           CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'name', o.name) END AS lead,
           c.hidden, c.document_id AS "documentId", c.changed_at AS "changedAt",
           coalesce((
             SELECT json_agg(json_build_object('id', po.id, 'name', po.name,
               'commitment', p.commitment, 'changedAt', p.changed_at)
               ORDER BY p.commitment = 'gestopt', po.name)
             FROM consortium_partner p JOIN organisation po ON po.id = p.organisation_id
             WHERE p.tenant_id = c.tenant_id AND p.consortium_id = c.id
           ), '[]') AS partners,
           coalesce((
             SELECT json_agg(json_build_object('membershipId', w.membership_id, 'role', w.role))
             FROM consortium_person w
             WHERE w.tenant_id = c.tenant_id AND w.consortium_id = c.id AND w.until IS NULL
           ), '[]') AS people,
           coalesce((
             SELECT json_agg(json_build_object('id', a.id, 'title', a.title, 'status', a.status,
               'speerpunt', s.title, 'agenda', json_build_object('id', g.id, 'title', g.title))
               ORDER BY a.title, a.id)
             FROM consortium_action l
             JOIN action a ON (a.tenant_id, a.id) = (l.tenant_id, l.action_id)
             JOIN speerpunt s ON (s.tenant_id, s.id) = (a.tenant_id, a.speerpunt_id)
             JOIN agenda g ON (g.tenant_id, g.id) = (a.tenant_id, a.agenda_id)
             WHERE l.tenant_id = c.tenant_id AND l.consortium_id = c.id
               AND a.withdrawn_at IS NULL AND s.withdrawn_at IS NULL
           ), '[]') AS actions,
           coalesce((
             SELECT json_agg(json_build_object('id', r.id, 'title', r.title, 'kind', r.kind,
               'on', r.available_on, 'link', coalesce(r.links[1], ''),
               'text', coalesce(nullif(r.plain_summary, ''), r.abstract))
               ORDER BY r.available_on DESC, r.id)
             FROM library_item r
             WHERE r.tenant_id = c.tenant_id AND r.consortium_id = c.id
               AND r.status IN ('published', 'revised')
           ), '[]') AS results
    FROM consortium c LEFT JOIN organisation o ON o.id = c.organisation_id
    WHERE c.tenant_id = ${scope.tenantId}::uuid AND c.id = ${id}::uuid`
  if (!row) throw new DomainError('not-found', 'consortia.no-such-consortium')
  return { ...row, ...(await seenBy(scope, row)) }
}

/** What differs between who asks: their rights, and the text for who takes part. */
async function seenBy(scope: Scope, row: Row): Promise<Pick<ConsortiumInFull, 'text' | 'may'>> {
  const voice = await voiceOf(scope)
  const standing = standingOf(scope, voice, {
    organisationId: row.lead?.id ?? null,
    people: row.people,
    partners: row.partners.map(({ id, commitment }) => ({ organisationId: id, commitment })),
  })
  const observes = scope.actor.roles.every((role) => role === 'toehoorder')
  const speaks = voice && !observes && !standing.leads
  const texts = canReadText(standing) ? await readTexts(scope, [row.documentId]) : null
  return {
    text: texts && textOf(texts, row.documentId),
    may: {
      lead: canLead(standing),
      inside: isInside(standing),
      share: canShareResult(standing),
      write: canWriteText(standing, row.phase),
      commitFor: speaks ? { id: voice, commitment: standing.commitment ?? null } : null,
    },
  }
}
