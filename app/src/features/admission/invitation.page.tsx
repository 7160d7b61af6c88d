import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { PublicFrame } from '../../shell/front/public-frame.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { TenantColours } from '../../shell/tenant-colours.tsx'
import { readForm } from '../tenancy/read-form.ts'
import type { Route } from './+types/invitation.page'
import styles from './arrival.module.css'
import { ClosedInvitation } from './closed-invitation.tsx'
import { OpenInvitation } from './open-invitation.tsx'
import { speakAsLetter } from './speak-as-letter.ts'

export const meta: Route.MetaFunction = (args) => [
  ...pageTitle(args, 'admission:invitation.window'),
  { name: 'robots', content: 'noindex' },
]

export const middleware = [speakAsLetter]

/** The address holds a secret and the page an address; neither is kept anywhere. */
export function headers() {
  return { 'Cache-Control': 'no-store' }
}

export function loader(args: Route.LoaderArgs) {
  const { tenant, token } = args.params
  return read(args, async (api) => {
    const face = await api.tenancy.publicFace({ tenant })
    const seen = await api.admission.openInvitation({ tenant, token })
    const me = await api.identity.me()
    return { ...seen, colours: face.tenant.colours, me: me && me.email }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, token } = args.params
  return carryOut(args, async (api, form) => {
    const { text, optional } = readForm(form)
    if (text('form') === 'switch') {
      await api.identity.signOut()
      return redirect(`/${tenant}/uitnodiging/${token}`)
    }
    await api.admission.acceptInvitation({
      tenant,
      token,
      displayName: optional('displayName'),
      password: optional('password'),
    })
    return redirect(`/${tenant}?gedaan=admission.accepted`)
  })
}

export default function Invitation({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('admission')
  const { invitation, colours, me, tenantName } = loaderData
  const here = `/${params.tenant}/uitnodiging/${params.token}`
  return (
    <PublicFrame>
      <TenantColours colours={colours} />
      <p className={styles.tenant}>{t('invitation.for', { tenant: tenantName })}</p>
      {invitation ? (
        <OpenInvitation
          invitation={invitation}
          tenantName={tenantName}
          me={me}
          here={here}
          answer={actionData}
        />
      ) : (
        <ClosedInvitation {...loaderData} tenant={params.tenant} signedIn={me !== null} />
      )}
    </PublicFrame>
  )
}
