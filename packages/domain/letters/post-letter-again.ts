import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { requireCoordinator } from '../tenancy/index.ts'

/**
 * Puts a failed letter back in the box, as it was written.
 * @throws DomainError `letters.not-failed` when it is not among this tenant's failed letters
 */
export async function postLetterAgain(scope: Scope, input: { letter: string }): Promise<void> {
  const { tx, tenantId, actor } = scope
  requireCoordinator(actor)
  const [letter] = await tx.$queryRaw<{ template: string; subject_id: string | null }[]>`
    SELECT template, subject_id FROM post_letter_again(${input.letter}::uuid)`
  if (!letter) throw new DomainError('not-found', 'letters.not-failed')
  if (letter.subject_id) {
    await tx.invitation.updateMany({
      where: { tenantId, id: letter.subject_id },
      data: { deliveryError: null },
    })
  }
  await scope.record({
    type: 'letter.posted-again',
    subjectType: 'letter',
    subjectId: input.letter,
    payload: { template: letter.template },
  })
}
