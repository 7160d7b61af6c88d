import type { Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import type { Commitment, ConsortiumInput, PartnerRole } from '../contract.ts'
import { speaksFor } from '../permissions.ts'
import { requireInsider } from '../require-insider.ts'
import { type Ladder, ladderOf, type NotedStep, standingStill } from './ladder-of.ts'

/** An organisation in a consortium, with its roles and its ladder. */
export type PartnerOnLadder = {
  id: string
  name: string
  commitment: Commitment
  roles: PartnerRole[]
  ladder: Ladder
  /** A leaving that was announced and is not over. */
  leaving: { id: string; lastDay: string } | null
}

export type PartnersOfConsortium = {
  title: string
  lead: { id: string; name: string } | null
  /** Those who go furthest first; who left stands last. */
  partners: PartnerOnLadder[]
  /** Of whom a next step is expected, who stands still longest first. */
  still: { id: string; name: string; now: Commitment; days: number }[]
  offer: { organisation: { id: string; name: string }; note: string; offeredAt: string } | null
  seats: {
    organisation: { id: string; name: string }
    person: string | null
    since: string
  }[]
  may: {
    lead: boolean
    /** The organisation one speaks for, and how far it is. */
    commitFor: { id: string; commitment: Commitment | null } | null
    /** Leading is offered to the organisation one speaks for. */
    answerOffer: boolean
  }
}

type Row = Pick<PartnersOfConsortium, 'lead' | 'offer' | 'seats'> & {
  partners: (Omit<PartnerOnLadder, 'ladder'> & { steps: NotedStep[] })[]
}

/** Who takes part, in which roles, how far each came and how long that took. */
export async function getPartners(
  scope: Scope,
  { consortium: id }: ConsortiumInput,
): Promise<PartnersOfConsortium> {
  const consortium = await requireInsider(scope, id)
  const { title, voice, standing, leadsIt } = consortium
  const { lead, offer, seats, partners } = await readRow(scope, id)
  const today = dayOf(scope.now)
  const all = partners.flatMap(({ steps, ...partner }) => {
    const ladder = ladderOf(steps, today)
    return ladder ? [{ ...partner, ladder }] : []
  })
  const speaks = voice !== null && speaksFor(consortium, voice)
  return {
    title,
    lead,
    partners: all,
    still: standingStill(all).map(({ id: one, name, ladder: { now, days } }) => ({
      id: one,
      name,
      now,
      days,
    })),
    offer,
    seats,
    may: {
      lead: leadsIt,
      commitFor:
        speaks && voice !== lead?.id
          ? { id: voice, commitment: standing.commitment ?? null }
          : null,
      answerOffer: speaks && voice === offer?.organisation.id,
    },
  }
}

async function readRow({ tx, tenantId }: Scope, id: string): Promise<Row> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'name', o.name) END AS lead,
           coalesce((
             SELECT json_agg(json_build_object('id', po.id, 'name', po.name,
               'commitment', p.commitment,
               'roles', coalesce((
                 SELECT json_agg(r.role ORDER BY r.role = 'cofinancier') FROM (
                   SELECT role FROM consortium_role r WHERE r.tenant_id = p.tenant_id
                     AND r.consortium_id = p.consortium_id
                     AND r.organisation_id = p.organisation_id AND r.until IS NULL
                   UNION ALL
                   SELECT 'gebruikerscommissie' FROM consortium_seat s
                   WHERE s.tenant_id = p.tenant_id AND s.consortium_id = p.consortium_id
                     AND s.organisation_id = p.organisation_id AND s.until IS NULL
                 ) r), '["partner"]'),
               'leaving', (
                 SELECT json_build_object('id', l.id, 'lastDay', l.last_day)
                 FROM consortium_leaving l WHERE l.tenant_id = p.tenant_id
                   AND l.consortium_id = p.consortium_id AND l.organisation_id = p.organisation_id
                   AND l.confirmed_at IS NULL AND l.called_off_at IS NULL),
               'steps', coalesce((
                 SELECT json_agg(json_build_object('to', s.to_commitment, 'on', s.effective_on,
                   'reason', s.reason, 'own', s.own, 'by', who.display_name)
                   ORDER BY s.effective_on, s.id)
                 FROM commitment_step s LEFT JOIN person who ON who.id = s.recorded_by
                 WHERE s.tenant_id = p.tenant_id AND s.consortium_id = p.consortium_id
                   AND s.organisation_id = p.organisation_id), '[]'))
               ORDER BY array_position(
                 ARRAY['actief', 'toegezegd', 'in-gesprek', 'geinteresseerd', 'gestopt'],
                 p.commitment), po.name)
             FROM consortium_partner p JOIN organisation po ON po.id = p.organisation_id
             WHERE p.tenant_id = c.tenant_id AND p.consortium_id = c.id
           ), '[]') AS partners,
           (SELECT json_build_object('organisation', json_build_object('id', oo.id, 'name', oo.name),
                     'note', f.note, 'offeredAt', f.offered_at)
            FROM consortium_lead_offer f JOIN organisation oo ON oo.id = f.organisation_id
            WHERE f.tenant_id = c.tenant_id AND f.consortium_id = c.id AND f.answer IS NULL
           ) AS offer,
           coalesce((
             SELECT json_agg(json_build_object(
               'organisation', json_build_object('id', so.id, 'name', so.name),
               'person', sp.display_name, 'since', s.since) ORDER BY so.name)
             FROM consortium_seat s JOIN organisation so ON so.id = s.organisation_id
             LEFT JOIN membership m ON (m.tenant_id, m.id) = (s.tenant_id, s.membership_id)
             LEFT JOIN person sp ON sp.id = m.person_id
             WHERE s.tenant_id = c.tenant_id AND s.consortium_id = c.id AND s.until IS NULL
           ), '[]') AS seats
    FROM consortium c LEFT JOIN organisation o ON o.id = c.organisation_id
    WHERE c.tenant_id = ${tenantId}::uuid AND c.id = ${id}::uuid`
  return row ?? { lead: null, offer: null, seats: [], partners: [] }
}
