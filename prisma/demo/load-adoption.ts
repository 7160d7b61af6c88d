import { type Actor, type Database, type Scope, withDoor, withTenant } from '@voortent/database'
import { adoptAgenda, putToDecision } from '@voortent/domain/adoption'
import { movePhase } from '@voortent/domain/agenda'
import { attendBallot, castVote, openBallot, settleReservation } from '@voortent/domain/decisions'
import type { CastVoteInput } from '@voortent/domain/decisions/contract'
import { writeToOrganisations } from '@voortent/domain/doorwerking'
import about from './adoption.json' with { type: 'json' }
import type { Tenants } from './found-tenants.ts'
import type { Organisations } from './load-partners.ts'
import type { People } from './load-people.ts'

type Cast = [string, CastVoteInput['choice'], string?]

const minute = 60_000

/** The running agenda was adopted by its organisations, one of them subject to its council. */
export async function loadAdoption(
  database: Database,
  tenants: Tenants,
  organisations: Organisations,
  people: People,
): Promise<void> {
  const tenantId = tenants.get(about.tenant)
  const preparer = people.get(about.by)
  const membershipId = preparer?.places.get(about.tenant)
  if (!tenantId || !preparer || !membershipId)
    throw new Error(`The demo does not fit together at ${about.title}`)
  const coordinator: Actor = {
    personId: preparer.id,
    membershipId,
    roles: ['coordinator'],
    actingForId: null,
  }
  const as = <Result>(actor: Actor, at: string | Date, work: (scope: Scope) => Promise<Result>) =>
    withTenant(database, { tenantId, actor }, work, { clock: () => new Date(at) })
  const { agenda, ballot } = await as(coordinator, about.putAt, putAndOpen)
  const actorOf = await holdersOf(ballot)
  for (const [turn, [key, choice, reason = '']] of (about.votes as Cast[]).entries()) {
    const [organisation, actor] = actorOf(key)
    const { reservation: reserved } = about
    const reservation =
      key === reserved.organisation ? { for: 'raad' as const, until: reserved.until } : null
    const at = new Date(new Date(about.putAt).getTime() + (turn + 1) * 26 * 60 * minute)
    await as(actor, at, (scope) =>
      castVote(scope, { ballot, organisation, choice, reason, reservation }),
    )
  }
  await as(coordinator, about.closesAt, (scope) => attendBallot(scope, ballot))
  const [organisation, holder] = actorOf(about.reservation.organisation)
  const settled = { ballot, organisation, kind: 'confirmed', note: about.reservation.note } as const
  await as(holder, about.settledAt, (scope) => settleReservation(scope, settled))
  const made = await as(coordinator, about.settledAt, (scope) => adoptAgenda(scope, ballot))
  if (!made) throw new Error('The demo has no adoption')
  await as(coordinator, about.settledAt, async (scope) => {
    await movePhase(scope, { agenda, to: 'uitvoering', reason: '' })
    await writeToOrganisations(scope, made.id)
  })
  // What the demo's people would have been written is not under way any more.
  await withDoor(database, 'mail', (tx) =>
    tx.letter.deleteMany({
      where: { template: { in: ['ballot-opened', 'ballot-closing', 'doorwerking'] } },
    }),
  )

  async function putAndOpen(scope: Scope) {
    const { id } = await scope.tx.agenda.findFirstOrThrow({
      where: { title: about.agenda },
      select: { id: true },
    })
    await scope.tx.agenda.updateMany({ where: { id }, data: { phase: 'besluitvorming' } })
    const put = await putToDecision(scope, {
      agenda: id,
      title: about.title,
      question: about.question,
      decision: 'meerderheid-per-geleding',
      quorum: 50,
      quorumPerGeleding: 34,
      reservations: 'lapses',
      closesAt: new Date(about.closesAt),
    })
    await openBallot(scope, { ballot: put.ballot })
    return { agenda: id, ballot: put.ballot }
  }

  /** Who casts the ballot of an organisation, by its key. */
  async function holdersOf(ballotId: string) {
    const rows = await as(
      coordinator,
      about.putAt,
      ({ tx }) => tx.$queryRaw<Pick<Actor, 'personId' | 'membershipId' | 'actingForId'>[]>`
        SELECT m.person_id AS "personId", m.id AS "membershipId", v.organisation_id AS "actingForId"
        FROM ballot_voter v
        JOIN membership m ON (m.tenant_id, m.id) = (v.tenant_id, v.holder_membership_id)
        WHERE v.ballot_id = ${ballotId}::uuid`,
    )
    const holders = new Map(rows.map((row) => [row.actingForId ?? '', { ...row, roles: ['lid'] }]))
    return (key: string): [string, Actor] => {
      const id = organisations.get(key)?.id
      const actor = id && holders.get(id)
      if (!id || !actor) throw new Error(`${key} has no mandate to vote with`)
      return [id, actor]
    }
  }
}
