import { type Database, type OrganisationId, type Scope, withTenant } from '@voortent/database'
import { anchorsOfQuote, answerThread, openThread } from '@voortent/domain/documents'
import described from './comments.json' with { type: 'json' }
import type { Tenants } from './found-tenants.ts'
import type { People } from './load-people.ts'

/** What people of the demo say about passages of a text. */
export async function loadComments(
  database: Database,
  tenants: Tenants,
  people: People,
): Promise<void> {
  for (const { tenant, title, quote, said } of described) {
    let thread = ''
    for (const [who = '', body = ''] of said) {
      await as(database, tenants, people, [tenant, who], async (scope) => {
        const { documentId: document } = await scope.tx.speerpunt.findFirstOrThrow({
          where: { tenantId: scope.tenantId, title },
          select: { documentId: true },
        })
        const text = { title, rights: 'read' } as const
        if (thread) await answerThread(scope, { document, thread, body }, text)
        else {
          const anchors = await anchorsOfQuote(scope, document, quote)
          thread = (await openThread(scope, { document, ...anchors, body }, text)).id
        }
      })
    }
  }
}

async function as(
  database: Database,
  tenants: Tenants,
  people: People,
  [slug, who]: [string, string],
  work: (scope: Scope) => Promise<unknown>,
): Promise<void> {
  const tenantId = tenants.get(slug)
  const person = people.get(who)
  const membershipId = person?.places.get(slug)
  if (!tenantId || !person || !membershipId) throw new Error(`${who} is not in ${slug}`)
  const actor = { personId: person.id, membershipId, roles: ['lid'], actingForId: null }
  await withTenant(database, { tenantId, actor }, async (scope) => {
    const { actingForId } = await scope.tx.membership.findFirstOrThrow({
      where: { tenantId, id: membershipId },
      select: { actingForId: true },
    })
    await work({ ...scope, actor: { ...actor, actingForId: actingForId as OrganisationId | null } })
  })
}
