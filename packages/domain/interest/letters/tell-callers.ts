import { postLetter, type Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import { readInterest } from './read-interest.ts'

type Letter = {
  id: string
  template: 'interest-asked' | 'interest-late' | 'interest-answered'
  untilDate?: string
}

/** A letter to the broker who calls; to every broker where nobody in particular does. */
export async function tellCallers(scope: Scope, { id, template, ...more }: Letter): Promise<void> {
  const found = await readInterest(scope, id)
  if (!found) return
  const { tx, tenantId } = scope
  const { callerId, tenantName, slug, company, consortiumTitle } = found
  const readers = await tx.membership.findMany({
    where: {
      tenantId,
      endedAt: null,
      ...(callerId ? { id: callerId } : { roles: { has: 'makelaar' } }),
    },
    select: { person: { select: { email: true, locale: true } } },
  })
  for (const { person } of readers)
    await postLetter(tx, {
      onceKey: `${template}:${newId()}`,
      recipient: person.email,
      template,
      locale: person.locale,
      data: {
        tenantName,
        company,
        link: `/${slug}/interesse/${id}`,
        ...more,
        ...(consortiumTitle && { consortiumTitle }),
      },
      senderTenant: tenantId,
      subjectId: id,
    })
}
