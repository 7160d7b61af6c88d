import type { Scope } from '@voortent/database'
import { isHuman, welcomeGuest } from '@voortent/domain/guests'
import { assignTask } from '@voortent/domain/tenancy'
import { afterWorkingDays, DomainError, dateOf, dayOf, newId } from '@voortent/kernel'
import type { ExpressInterestInput } from '../contract.ts'
import { tellCallers } from '../letters/tell-callers.ts'
import { writeToCompany } from '../letters/write-to-company.ts'
import { termOf } from '../term-of.ts'
import { findOpening } from './find-opening.ts'
import { findLink } from './see-door.ts'
import { form } from './see-opening.ts'

/** Where a guest's private links lead. */
const page = 'mijn-interesse'

/**
 * A company says that it is interested: a broker is asked to call within the term, and the
 * company gets its private link. A robot hears that all went well.
 * @param visit.secret the one that signed the stamp
 * @returns the token of the private link; '' for a robot
 * @throws `guests.too-soon`, `guests.shown-too-long-ago`, `interest.not-open`
 */
export async function expressInterest(
  scope: Scope,
  input: ExpressInterestInput,
  visit: { secret: string; locale: string },
): Promise<{ token: string }> {
  if (!isHuman(scope, form, input, visit.secret)) return { token: '' }
  const { tx, tenantId, now } = scope
  const { consortium, contact, via, named } = input
  const opening = consortium ? await findOpening(scope, consortium) : null
  if (consortium && !opening) throw new DomainError('not-found', 'interest.not-open')
  const about = { page, locale: visit.locale }
  const { guest: guestId, token, link } = await welcomeGuest(scope, contact, about)
  const association = await findLink(scope, via)
  const id = newId()
  const callerId = opening?.callerId ?? null
  const dueOn = afterWorkingDays(dayOf(now), await termOf(scope))
  await tx.interest.create({
    data: {
      tenantId,
      id,
      guestId,
      callerId,
      consortiumId: consortium,
      linkId: association?.id ?? null,
      named: named && association !== null,
      dueOn: dateOf(dueOn),
      madeAt: now,
      changedAt: now,
    },
    select: { id: true },
  })
  const subject = contact.company || `KvK ${contact.kvkNumber}`
  const to = callerId ? { membership: callerId } : { role: 'makelaar' }
  const path = `interesse/${id}`
  await assignTask(scope, { kind: 'call-company', subject, path, dueOn, consortium, to })
  await scope.record({
    type: 'interest.shown',
    subjectType: 'interest',
    consortiumId: consortium,
    subjectId: id,
    payload: { title: opening?.title ?? null },
  })
  await writeToCompany(scope, { id, template: 'interest-received', link, untilDate: dueOn })
  await tellCallers(scope, { id, template: 'interest-asked', untilDate: dueOn })
  return { token }
}
