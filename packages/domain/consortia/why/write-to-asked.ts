import { postLetter, type Scope } from '@voortent/database'
import { findReader } from '@voortent/domain/tenancy'

/** Writes to a representative that their organisation is asked why it takes part, once per occasion. */
export async function writeToAsked(
  scope: Scope,
  about: {
    representation: string
    round: string
    title: string
    dueOn: string
    path: string
    occasion: 'asked' | 'reminded'
  },
): Promise<void> {
  const { representation, round, title, dueOn, path, occasion } = about
  const reader = await findReader(scope, { representation })
  if (!reader) return
  const { email, locale, tenantName, organisationName, slug } = reader
  await postLetter(scope.tx, {
    template: occasion === 'asked' ? 'say-why' : 'say-why-soon',
    onceKey: `say-why:${occasion}:${round}:${representation}`,
    recipient: email,
    locale,
    senderTenant: scope.tenantId,
    subjectId: round,
    data: { tenantName, organisationName, title, untilDate: dueOn, link: `/${slug}/${path}` },
  })
}
