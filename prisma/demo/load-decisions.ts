import { type Actor, type Database, type TenantId, withDoor, withTenant } from '@voortent/database'
import { attendBallot, castVote, openBallot, prepareBallot } from '@voortent/domain/decisions'
import type { CastVoteInput, PrepareBallotInput } from '@voortent/domain/decisions/contract'
import described from './decisions.json' with { type: 'json' }
import type { Tenants } from './found-tenants.ts'
import type { Organisations } from './load-partners.ts'
import type { People } from './load-people.ts'

type Cast = [string, CastVoteInput['choice'], string?]

const day = 86_400_000

/** A ballot that organisations can vote in now, and one that is over, with its outcome. */
export async function loadDecisions(
  database: Database,
  tenants: Tenants,
  organisations: Organisations,
  people: People,
): Promise<void> {
  for (const about of described) {
    const tenantId = tenants.get(about.tenant)
    const preparer = people.get(about.preparedBy)
    const membershipId = preparer?.places.get(about.tenant)
    if (!tenantId || !preparer || !membershipId)
      throw new Error(`The demo does not fit together at ${about.title}`)
    const coordinator: Actor = {
      personId: preparer.id,
      membershipId,
      roles: ['coordinator'],
      actingForId: null,
    }
    const at = (days: number) => new Date(Date.now() + days * day)
    const as = <Result>(
      actor: Actor,
      moment: Date,
      work: Parameters<typeof withTenant<Result>>[2],
    ) => withTenant(database, { tenantId, actor }, work, { clock: () => moment })
    const ballot = await as(coordinator, at(about.openedDaysAgo * -1), async (scope) => {
      const agenda = await scope.tx.agenda.findFirst({
        where: { title: about.binds },
        select: { title: true, documentId: true },
      })
      const { id } = await prepareBallot(scope, {
        ...(about.rule as Pick<PrepareBallotInput, 'decision' | 'quorum' | 'quorumPerGeleding'>),
        title: about.title,
        question: about.question,
        closesAt: at(about.closesInDays),
        texts: agenda ? [{ document: agenda.documentId, name: agenda.title }] : [],
      })
      await openBallot(scope, { ballot: id })
      return id
    })
    const holders = await holdersOf(database, tenantId, ballot, coordinator)
    for (const [turn, [key, choice, reason = '']] of (about.votes as Cast[]).entries()) {
      const organisation = organisations.get(key)?.id
      const actor = organisation && holders.get(organisation)
      if (!organisation || !actor) throw new Error(`${key} has no mandate to vote with`)
      const moment = at(about.openedDaysAgo * -1 + (turn + 1) / 4)
      const vote = { ballot, organisation, choice, reason, reservation: null }
      await as(actor, moment, (scope) => castVote(scope, vote))
    }
    if (about.closesInDays < 0)
      await as(coordinator, at(about.closesInDays), (scope) => attendBallot(scope, ballot))
  }
  // What the demo's people would have been written is not under way any more.
  await withDoor(database, 'mail', (tx) =>
    tx.letter.deleteMany({ where: { template: { in: ['ballot-opened', 'ballot-closing'] } } }),
  )
}

async function holdersOf(
  database: Database,
  tenantId: TenantId,
  ballotId: string,
  actor: Actor,
): Promise<Map<string, Actor>> {
  const rows = await withTenant(
    database,
    { tenantId, actor },
    ({ tx }) => tx.$queryRaw<Pick<Actor, 'personId' | 'membershipId' | 'actingForId'>[]>`
      SELECT m.person_id AS "personId", m.id AS "membershipId", v.organisation_id AS "actingForId"
      FROM ballot_voter v
      JOIN membership m ON (m.tenant_id, m.id) = (v.tenant_id, v.holder_membership_id)
      WHERE v.tenant_id = ${tenantId}::uuid AND v.ballot_id = ${ballotId}::uuid`,
  )
  return new Map(rows.map((row) => [row.actingForId ?? '', { ...row, roles: ['lid'] }]))
}
