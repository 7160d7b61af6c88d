import type { InviteInput } from '@voortent/domain/admission/contract'
import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { readForm } from '../tenancy/read-form.ts'
import type { Route } from './+types/invite.page'
import { InviteForm } from './invite-form.tsx'
import { InviteReport } from './invite-report.tsx'

export const handle = trail(
  ['admission:invitations.title', 'beheer/uitnodigingen'],
  'admission:invite.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'admission:invite.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.admission.invitingPartners({ tenant: args.params.tenant }))
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const { text } = readForm(form)
    const admittance = {
      role: text('role') as InviteInput['role'],
      organisationId: text('organisationId') || null,
      function: text('function'),
      message: text('message'),
      locale: text('locale') as InviteInput['locale'],
    }
    const { invited, refused } = await api.admission.invite({
      tenant,
      addresses: text('addresses'),
      ...admittance,
    })
    if (refused.length === 0) {
      const done = `gedaan=admission.invited&gedaan-count=${invited.length}`
      return redirect(`/${tenant}/beheer/uitnodigingen?${done}`)
    }
    const mendable = refused.filter(({ reason }) => reason === 'malformed')
    const values = {
      ...admittance,
      organisationId: text('organisationId'),
      addresses: mendable.map((address) => address.text).join('\n'),
    }
    return { report: { invited: invited.length, refused }, values }
  })
}

export default function Invite({ loaderData: partners, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('admission')
  const report = actionData && 'report' in actionData ? actionData.report : undefined
  return (
    <>
      <PageHeader title={t('invite.title')} intro={t('invite.intro')} />
      {report && <InviteReport {...report} />}
      <InviteForm partners={partners} answer={actionData} />
    </>
  )
}
