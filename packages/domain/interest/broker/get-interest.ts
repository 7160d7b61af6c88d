import type { Scope } from '@voortent/database'
import { findExisting, type KnownOrganisation } from '@voortent/domain/partners'
import { DomainError, dayOf } from '@voortent/kernel'
import type { InterestInput, InterestStatus } from '../contract.ts'
import { canBringIn, nextStatuses, requireHandler } from '../permissions.ts'
import { type Entry, readThread } from '../read-thread.ts'

type Row = {
  id: string
  status: InterestStatus
  answer: string | null
  reason: string
  dueOn: string
  late: boolean
  madeAt: Date
  consortium: { id: string; title: string } | null
  association: string | null
  caller: string | null
  company: string
  kvkNumber: string | null
  name: string
  email: string
  phone: string
  keptUntil: Date
  organisation: { id: string; name: string } | null
  mentorAsked: boolean
  mentor: string | null
  account: 'none' | 'asked' | 'invited' | 'member'
}
/** An interest as brokers see it. */
export type InterestInFull = Row & {
  thread: Entry[]
  next: readonly InterestStatus[]
  mayBringIn: boolean
  /** Organisations that the company probably is. */
  known: KnownOrganisation[]
  mentors: { id: string; name: string; about: string }[]
}

/** @throws `interest.keepers-only`, `interest.no-such-interest` */
export async function getInterest(
  scope: Scope,
  { interest: id }: InterestInput,
): Promise<InterestInFull> {
  requireHandler(scope.actor)
  const row = await readOne(scope, id)
  const mayBringIn = canBringIn(row.status, row.answer)
  const { company, kvkNumber, mentor } = row
  return {
    ...row,
    thread: await readThread(scope, id, { notes: true }),
    next: nextStatuses[row.status],
    mayBringIn,
    known: mayBringIn ? await findExisting(scope, { name: company, kvkNumber }) : [],
    mentors: row.mentorAsked && !mentor ? await listMentors(scope) : [],
  }
}

async function readOne({ tx, tenantId, now }: Scope, id: string): Promise<Row> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT i.id, i.status, i.answer, i.reason, i.due_on::text AS "dueOn", i.made_at AS "madeAt",
           i.status = 'nieuw' AND i.due_on < ${dayOf(now)}::date AS late,
           CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'title', c.title) END
             AS consortium,
           ao.name AS association, p.display_name AS caller, g.company, g.name, g.email, g.phone,
           g.kvk_number AS "kvkNumber", g.expires_at AS "keptUntil",
           CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'name', o.name) END
             AS organisation,
           i.mentor_asked_at IS NOT NULL AS "mentorAsked", mo.name AS mentor,
           CASE WHEN g.membership_id IS NOT NULL THEN 'member'
                WHEN g.invitation_id IS NOT NULL THEN 'invited'
                WHEN i.account_asked_at IS NOT NULL THEN 'asked' ELSE 'none' END AS account
    FROM interest i
    JOIN guest g ON (g.tenant_id, g.id) = (i.tenant_id, i.guest_id)
    LEFT JOIN organisation o ON o.id = g.organisation_id
    LEFT JOIN consortium c ON (c.tenant_id, c.id) = (i.tenant_id, i.consortium_id)
    LEFT JOIN association_link l ON (l.tenant_id, l.id) = (i.tenant_id, i.link_id)
    LEFT JOIN organisation ao ON ao.id = l.organisation_id
    LEFT JOIN membership m ON (m.tenant_id, m.id) = (i.tenant_id, i.caller_id)
    LEFT JOIN person p ON p.id = m.person_id
    LEFT JOIN mentorship s ON (s.tenant_id, s.interest_id) = (i.tenant_id, i.id)
    LEFT JOIN organisation mo ON mo.id = s.organisation_id
    WHERE i.tenant_id = ${tenantId}::uuid AND i.id = ${id}::uuid AND g.forgotten_at IS NULL`
  if (!row) throw new DomainError('not-found', 'interest.no-such-interest')
  return row
}

async function listMentors({ tx, tenantId }: Scope) {
  const offers = await tx.mentorOffer.findMany({
    where: { tenantId, endedAt: null },
    select: {
      about: true,
      partner: { select: { organisation: { select: { id: true, name: true } } } },
    },
    orderBy: { offeredAt: 'asc' },
  })
  return offers.map(({ about, partner }) => ({ ...partner.organisation, about }))
}
