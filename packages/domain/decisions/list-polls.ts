import type { Reading, Scope } from '@voortent/database'
import { isObserver } from './permissions.ts'
import type { CircleInput, PollKind } from './poll-contract.ts'

/** A poll in an overview. */
export type PollInList = {
  id: string
  title: string
  kind: PollKind
  open: boolean
  closesAt: Date
  answered: number
}

/** The polls and date choices of this tenant, open ones first; the latest two hundred. */
export async function listPolls(
  { rows, tenantId, actor }: Reading,
  now: Date,
): Promise<{ items: PollInList[]; mayBegin: boolean }> {
  const items = await rows<PollInList>({
    name: 'list-polls',
    text: `
      SELECT p.id, p.title, p.kind, p.closed_at IS NULL AND p.closes_at > $2 AS open,
             coalesce(p.closed_at, p.closes_at) AS "closesAt", (
               SELECT count(DISTINCT a.answerer_id)::int
               FROM poll_option o JOIN poll_answer a
                 ON a.tenant_id = o.tenant_id AND a.option_id = o.id
               WHERE o.tenant_id = p.tenant_id AND o.poll_id = p.id) AS answered
      FROM poll p WHERE p.tenant_id = $1
      ORDER BY open DESC, p.created_at DESC, p.id DESC LIMIT 200`,
    values: [tenantId, now],
  })
  return { items, mayBegin: !isObserver(actor) }
}

/** The polls and date choices of a consortium or a working group, the latest first. */
export async function listPollsAbout(
  { tx, tenantId, now }: Scope,
  { kind, id }: CircleInput,
): Promise<{ id: string; title: string; kind: PollKind; open: boolean }[]> {
  const polls = await tx.poll.findMany({
    where: { tenantId, aboutType: kind, aboutId: id },
    orderBy: { createdAt: 'desc' },
    take: 50,
    select: { id: true, title: true, kind: true, closedAt: true, closesAt: true },
  })
  return polls.map(({ closedAt, closesAt, ...poll }) => ({
    ...poll,
    kind: poll.kind as PollKind,
    open: !closedAt && closesAt > now,
  }))
}
