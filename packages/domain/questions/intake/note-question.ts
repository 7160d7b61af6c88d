import { postLetter, type Scope } from '@voortent/database'
import { welcomeGuest } from '@voortent/domain/guests'
import { DomainError } from '@voortent/kernel'
import type { NoteQuestionInput } from '../contract.ts'
import type { QuestionId } from '../lock-question.ts'
import { pageOfGuest } from '../own/page-of-guest.ts'
import { canHandle } from '../permissions.ts'
import { requirePartner } from '../require-partner.ts'
import { takeIn } from './take-in.ts'

/**
 * A broker takes down a question for a company and goes on with it. A company that does
 * not take part gets a private link by e-mail, where an address is known.
 * @throws `questions.brokers-only`, `questions.takes-no-part`
 */
export async function noteQuestion(
  scope: Scope,
  input: NoteQuestionInput,
): Promise<{ id: QuestionId }> {
  const { actor } = scope
  if (!canHandle(actor)) throw new DomainError('forbidden', 'questions.brokers-only')
  const { words, background, organisation, name, company, reach } = input
  const partner = organisation ? await requirePartner(scope, organisation) : ''
  const called = partner || company.company || `KvK ${company.kvkNumber}`
  const known = name !== '' || reach.email !== '' || reach.phone !== ''
  const guest =
    organisation && !known
      ? null
      : await welcomeGuest(
          scope,
          { name, ...company, company: called, ...reach },
          { page: pageOfGuest, locale: 'nl' },
        )
  const id = await takeIn(scope, {
    source: 'makelaar',
    words,
    background,
    company: called,
    organisationId: organisation,
    guestId: guest?.guest ?? null,
    brokerId: actor.membershipId,
  })
  if (guest && reach.email) await tell(scope, { id, email: reach.email, words, link: guest.link })
  return { id }
}

async function tell(
  { tx, tenantId, actor }: Scope,
  { id, email, words, link }: { id: string; email: string; words: string; link: string },
): Promise<void> {
  const { name: tenantName } = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { name: true },
  })
  const broker = await tx.person.findUnique({
    where: { id: actor.personId ?? '' },
    select: { displayName: true },
  })
  await postLetter(tx, {
    onceKey: `question-noted:${id}`,
    recipient: email,
    template: 'question-noted',
    locale: 'nl',
    data: { tenantName, brokerName: broker?.displayName ?? tenantName, words, link },
    senderTenant: tenantId,
    subjectId: id,
  })
}
