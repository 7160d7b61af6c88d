import { type Scope, withConsortiaOpen } from '@voortent/database'
import { createDocuments } from '@voortent/domain/documents'
import { dateOf, newId } from '@voortent/kernel'
import { nameOfActor } from '../gates/name-of-actor.ts'
import { plain } from './plain.ts'
import type { DraftConsortium } from './read-lines.ts'

type Draft = DraftConsortium & { id: string; documentId: string; organisationId: string | null }

/**
 * Lays out many consortia with their partners, each kind of row in one statement. One without a lead is
 * guided by who brings it in, or nobody would be inside.
 */
export async function layOutConsortia(
  scope: Scope,
  consortia: readonly DraftConsortium[],
  idOf: ReadonlyMap<string, string>,
): Promise<void> {
  const ids = consortia.map(() => newId<'consortium'>())
  const documents = await createDocuments(
    scope,
    ids.map((id) => ({ subjectType: 'consortium', subjectId: id, consortiumId: id })),
  )
  const drafts = consortia.map((draft, place): Draft => {
    const organisationId = draft.lead === null ? null : (idOf.get(plain(draft.lead)) ?? null)
    return { ...draft, organisationId, id: ids[place] ?? '', documentId: documents[place] ?? '' }
  })
  await addConsortia(scope, drafts)
  await addPartners(scope, drafts, idOf)
  await addGuides(scope, drafts)
  await addSteps(scope, drafts)
}

async function addConsortia({ tx, tenantId, actor, now }: Scope, drafts: Draft[]): Promise<void> {
  const rows = drafts.map(({ partners: _partners, ...draft }) => ({
    ...draft,
    createdAt: begunOn(draft.since, now),
  }))
  await tx.$executeRaw`
    INSERT INTO consortium (tenant_id, id, title, question, phase, organisation_id, document_id,
                            created_at, created_by, changed_at)
    SELECT ${tenantId}::uuid, id, title, question, phase, "organisationId", "documentId",
           "createdAt", ${actor.personId}::uuid, ${now}
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS c(id uuid, title text, question text, phase text, "organisationId" uuid,
           "documentId" uuid, "createdAt" timestamptz)`
}

async function addPartners(
  scope: Scope,
  drafts: Draft[],
  idOf: ReadonlyMap<string, string>,
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const partners = drafts.flatMap((draft) => partnersOf(draft, idOf, now))
  const rows = JSON.stringify(partners.map((one) => ({ ...one, step: newId() })))
  await tx.$executeRaw`
    INSERT INTO consortium_partner (tenant_id, id, consortium_id, organisation_id, commitment,
                                    joined_at, changed_at, changed_by)
    SELECT ${tenantId}::uuid, id, "consortiumId", "organisationId", commitment,
           "joinedAt", "joinedAt", ${actor.personId}::uuid
    FROM json_to_recordset(${rows}::json)
      AS p(id uuid, "consortiumId" uuid, "organisationId" uuid, commitment text,
           "joinedAt" timestamptz)`
  // A ladder begins where the list says that the partner stands; whoever noted it leads nothing there yet.
  await withConsortiaOpen(
    scope,
    () => tx.$executeRaw`
    INSERT INTO commitment_step (tenant_id, id, consortium_id, organisation_id, to_commitment,
                                 effective_on, own, recorded_at, recorded_by)
    SELECT ${tenantId}::uuid, step, "consortiumId", "organisationId", commitment,
           ("joinedAt" AT TIME ZONE 'Europe/Amsterdam')::date, false, ${now}, ${actor.personId}::uuid
    FROM json_to_recordset(${rows}::json)
      AS s(step uuid, "consortiumId" uuid, "organisationId" uuid, commitment text,
           "joinedAt" timestamptz)`,
  )
}

async function addGuides({ tx, tenantId, actor, now }: Scope, drafts: Draft[]): Promise<void> {
  const { membershipId } = actor
  if (!membershipId) return
  const rows = drafts
    .filter(({ organisationId }) => organisationId === null)
    .map(({ id: consortiumId }) => ({ id: newId(), consortiumId }))
  await tx.$executeRaw`
    INSERT INTO consortium_person (tenant_id, id, consortium_id, membership_id, role, since)
    SELECT ${tenantId}::uuid, id, "consortiumId", ${membershipId}::uuid, 'guide', ${now}
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS g(id uuid, "consortiumId" uuid)`
}

async function addSteps(scope: Scope, drafts: Draft[]): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const rows = drafts.map(({ id, phase }) => ({ id: newId(), consortiumId: id, phase }))
  await tx.$executeRaw`
    INSERT INTO consortium_step (tenant_id, id, consortium_id, kind, from_phase, to_phase,
                                 taken_at, taken_by, taken_by_name)
    SELECT ${tenantId}::uuid, id, "consortiumId", 'import', phase, phase,
           ${now}, ${actor.personId}::uuid, ${await nameOfActor(scope)}
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS s(id uuid, "consortiumId" uuid, phase text)`
}

/** Once per organisation: two names may turn out to be one, and who leads is no partner beside it. */
function partnersOf(draft: Draft, idOf: ReadonlyMap<string, string>, now: Date) {
  const once = new Map(
    draft.partners.map(({ name, commitment, since }) => {
      const organisationId = idOf.get(plain(name)) ?? ''
      const joinedAt = begunOn(since, now)
      return [
        organisationId,
        { id: newId(), consortiumId: draft.id, organisationId, commitment, joinedAt },
      ]
    }),
  )
  return [...once.values()].filter(({ organisationId }) => organisationId !== draft.organisationId)
}

function begunOn(day: string | null, now: Date): Date {
  return day ? dateOf(day) : now
}
