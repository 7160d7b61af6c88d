import { postErrand, type Scope } from '@voortent/database'

/** Under which the worker knows the asking. */
export const checkRorErrand = 'check-ror'

/** What the registry says of a ROR; `silent` is no answer to go by. */
export type RorSaid = 'known' | 'unknown' | 'silent'

/** Asks the worker whether the registry knows the ROR of an organisation; who saves it waits for nothing. */
export async function askToCheckRor(
  scope: Scope,
  organisation: string,
  ror: string,
): Promise<void> {
  if (ror) await postErrand(scope, { job: checkRorErrand, subjectId: organisation })
}

/** The ROR of an organisation that the registry was not found to know yet; null where there is none. */
export async function rorToCheck({ tx }: Scope, organisation: string): Promise<string | null> {
  const found = await tx.organisation.findFirst({
    where: { id: organisation, ror: { not: '' }, rorSaid: { not: 'known' } },
    select: { ror: true },
  })
  return found?.ror ?? null
}

/** Puts down what the registry said, unless the organisation has another ROR by now. */
export async function noteRor(
  { tx }: Scope,
  organisation: string,
  { ror, said }: { ror: string; said: RorSaid },
): Promise<void> {
  await tx.organisation.updateMany({
    where: { id: organisation, ror },
    data: { rorSaid: said },
  })
}
