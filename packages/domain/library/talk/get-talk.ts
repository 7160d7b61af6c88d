import type { Scope } from '@voortent/database'
import type { ItemInput } from '../contract.ts'
import { isMine, isNamed } from '../items/item-columns.ts'
import { canAdd, canTellUse } from '../permissions.ts'
import { canAnswer, canSettle } from './answering.ts'
import type { ThreadKind } from './contract.ts'

/** What somebody said under an item; without words once it is withdrawn. */
export type Remark = {
  id: string
  author: string
  organisation: string | null
  body: string
  writtenAt: string
  editedAt: string | null
  withdrawn: boolean
  own: boolean
}

export type TalkThread = {
  id: string
  kind: ThreadKind
  private: boolean
  resolvedAt: Date | null
  remarks: Remark[]
  may: { answer: boolean; settle: boolean }
}

export type Endorsement = {
  organisation: { id: string; name: string }
  words: string
  givenAt: string
}

/** Who stands behind an item, and what is said and asked about it. */
export type Talk = {
  endorsements: Endorsement[]
  ownEndorsement: Endorsement | null
  threads: TalkThread[]
  may: { speak: boolean; endorse: boolean }
}

type Row = Omit<TalkThread, 'may'> & { openedBy: string }
type Held = {
  mine: boolean
  named: boolean
  out: boolean
  made: boolean
  endorsements: Endorsement[]
}

/** @returns nothing at all of an item that who asks may not see */
export async function getTalk(scope: Scope, { item }: ItemInput): Promise<Talk> {
  const { actor } = scope
  const { mine, named, out, made, endorsements } = await readHeld(scope, item)
  const speaks = canAdd(actor)
  const who = { mine, named, membershipId: actor.membershipId }
  return {
    endorsements,
    ownEndorsement:
      endorsements.find(({ organisation }) => organisation.id === actor.actingForId) ?? null,
    threads: (await readThreads(scope, item)).map(({ openedBy, ...thread }) => ({
      ...thread,
      may: {
        answer: speaks && canAnswer({ ...thread, openedBy }, who),
        settle: speaks && canSettle({ openedBy }, who),
      },
    })),
    may: {
      speak: speaks && out,
      endorse: canTellUse(actor) && actor.actingForId !== null && out && !made,
    },
  }
}

async function readHeld({ tx, tenantId, actor }: Scope, item: string): Promise<Held> {
  const [held] = await tx.$queryRaw<Held[]>`
    SELECT i.status IN ('published', 'revised') AS out,
      ${isMine} AS mine, ${isNamed} AS named,
      EXISTS (SELECT FROM library_author a WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id
        AND a.organisation_id = ${actor.actingForId}::uuid) AS made,
      coalesce((SELECT json_agg(json_build_object('words', e.words, 'givenAt', e.given_at,
          'organisation', json_build_object('id', o.id, 'name', o.name)) ORDER BY e.given_at, e.id)
        FROM library_endorsement e JOIN organisation o ON o.id = e.organisation_id
        WHERE e.tenant_id = i.tenant_id AND e.item_id = i.id), '[]') AS endorsements
    FROM library_item i WHERE i.tenant_id = ${tenantId}::uuid AND i.id = ${item}::uuid`
  return held ?? { mine: false, named: false, out: false, made: false, endorsements: [] }
}

function readThreads({ tx, tenantId, actor }: Scope, item: string): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT t.id, t.kind, t.private, t.opened_by AS "openedBy", t.resolved_at AS "resolvedAt",
      (SELECT jsonb_agg(jsonb_build_object('id', c.id, 'author', p.display_name,
          'organisation', o.name, 'body', c.body, 'writtenAt', c.written_at, 'editedAt', c.edited_at,
          'withdrawn', c.withdrawn_at IS NOT NULL,
          'own', c.author_id IS NOT DISTINCT FROM ${actor.membershipId}::uuid) ORDER BY c.id)
        FROM library_comment c
        JOIN membership m ON (m.tenant_id, m.id) = (c.tenant_id, c.author_id)
        JOIN person p ON p.id = m.person_id
        LEFT JOIN organisation o ON o.id = c.organisation_id
        WHERE c.tenant_id = t.tenant_id AND c.thread_id = t.id) AS remarks
    FROM library_thread t
    WHERE t.tenant_id = ${tenantId}::uuid AND t.item_id = ${item}::uuid
    ORDER BY t.id`
}
