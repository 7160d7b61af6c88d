import { postLetter, type Scope } from '@voortent/database'
import { listPromises } from '@voortent/domain/actions'
import { getAdoption } from '@voortent/domain/adoption'
import { activeOn } from '@voortent/domain/tenancy'
import { dateOf, newId } from '@voortent/kernel'
import type { Deadline } from './deadlines-of.ts'
import { getSheet } from './get-sheet.ts'

/**
 * Writes to those who speak for the organisations that decided, after an adoption: once for each
 * organisation, with its deadlines and the way to its own sheet. Safe to call twice.
 * @returns how many organisations were written to
 */
export async function writeToOrganisations(scope: Scope, adoptionId: string): Promise<number> {
  const { tx, tenantId, now } = scope
  const adoption = await getAdoption(scope, { adoption: adoptionId })
  const told = await tx.doorwerkingLetter.findMany({
    where: { tenantId, adoptionId },
    select: { organisationId: true },
  })
  const known = new Set(told.map(({ organisationId }) => organisationId))
  const waiting = adoption.votes.filter(({ organisation }) => !known.has(organisation))
  const { name: tenantName, slug } = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { name: true, slug: true },
  })
  const promises = await listPromises(scope, { agenda: adoption.agenda.id })
  for (const { organisation, name } of waiting) {
    const { count } = await tx.doorwerkingLetter.createMany({
      data: { tenantId, id: newId(), adoptionId, organisationId: organisation, sentAt: now },
      skipDuplicates: true,
    })
    if (count === 0) continue
    const voices = await tx.representation.findMany({
      where: { tenantId, organisationId: organisation, ...activeOn(now) },
      select: {
        membershipId: true,
        membership: { select: { person: { select: { email: true, locale: true } } } },
      },
    })
    const { deadlines } = await getSheet(scope, { organisation })
    for (const { membershipId, membership } of voices) {
      const own = promises.filter((promise) => promise.organisation.id === organisation)
      await postLetter(tx, {
        template: 'doorwerking',
        onceKey: `doorwerking:${adoptionId}:${organisation}:${membershipId}`,
        recipient: membership.person.email,
        locale: membership.person.locale,
        senderTenant: tenantId,
        subjectId: adoptionId,
        data: {
          tenantName,
          organisationName: name,
          agendaTitle: adoption.agenda.title,
          ambition: adoption.agenda.ambition,
          deadlines: linesOf(deadlines, membership.person.locale),
          promises: own.length,
          link: `/${slug}/partners/${organisation}/doorwerking`,
        },
      })
    }
  }
  return waiting.length
}

/** More than these a letter does not carry; the sheet has them all. */
const mostLines = 20

/** Deadlines in words, a line each, the first one first. */
function linesOf(deadlines: readonly Deadline[], locale: string): string {
  const day = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return deadlines
    .slice(0, mostLines)
    .map(({ on, what }) => `${day.format(dateOf(on))}: ${what}`)
    .join('\n')
}
