import type { Scope } from '@voortent/database'
import { listDeciders } from '@voortent/domain/partners'
import { assignTask, completeTasksAt } from '@voortent/domain/tenancy'
import { voicesOf } from '../voices-of.ts'
import { pathOfAgreement } from './rights-on-agreement.ts'

/** Asks who has a mandate to sign for each party, else whoever speaks for it. */
export async function askToSign(
  scope: Scope,
  { id, title }: { id: string; title: string },
  parties: readonly { id: string }[],
): Promise<void> {
  const path = pathOfAgreement(id)
  await completeTasksAt(scope, { kind: 'sign-agreement', path })
  const deciders = await listDeciders(scope)
  const voices = await voicesOf(
    scope,
    parties.map((one) => one.id),
  )
  for (const party of parties) {
    const representation =
      deciders.find(({ organisation }) => organisation === party.id)?.holder.representation ??
      voices.find(({ organisation }) => organisation === party.id)?.representation
    if (representation)
      await assignTask(scope, {
        kind: 'sign-agreement',
        subject: title,
        path,
        consortium: id,
        to: { representation },
      })
  }
}
