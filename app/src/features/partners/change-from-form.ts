import type { Api } from '@voortent/api'
import { redirect } from 'react-router'
import { textOf } from './text-of.ts'

/** Carries out what was asked on the page of a representation, by the button that was pressed. */
export async function changeFromForm(
  params: { tenant: string; organisation: string; representation: string },
  { partners }: Api,
  form: FormData,
): Promise<Response> {
  const { tenant, organisation, representation } = params
  const mandate = textOf(form, 'mandate')
  const done = (key: string) =>
    redirect(
      `/${tenant}/partners/${organisation}/vertegenwoordigers/${representation}?gedaan=partners.${key}`,
    )
  switch (textOf(form, 'intent')) {
    case 'withdraw':
      await partners.withdrawMandate({ tenant, mandate })
      return done('mandate-withdrawn')
    case 'substitute':
      await partners.nameSubstitute({
        tenant,
        mandate,
        substitute: textOf(form, 'substitute') || null,
      })
      return done('substitute-named')
    default:
      await partners.changeRepresentation({
        tenant,
        representation,
        function: textOf(form, 'function'),
        startsOn: textOf(form, 'startsOn'),
        endsOn: textOf(form, 'endsOn') || null,
      })
      return done('representation-changed')
  }
}
