import { ButtonLink, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { isRouteErrorResponse, redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { pageContext } from '../../../shell/page-context.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import type { Route } from './+types/own-interest.page'
import { GuestTools } from './guest-tools.tsx'
import { KeepLink } from './keep-link.tsx'
import { OwnInterest } from './own-interest.tsx'
import { act } from './own-interest-acts.ts'

export const meta: Route.MetaFunction = (args) => [
  ...pageTitle(args, 'interest-door:own.window'),
  { name: 'robots', content: 'noindex' },
]

/** The address holds a secret; it is kept nowhere. */
export function headers() {
  return { 'Cache-Control': 'no-store' }
}

export function loader(args: Route.LoaderArgs) {
  const { tenant, token } = args.params
  const sent = new URL(args.request.url).searchParams.has('verstuurd')
  const { publicUrl } = args.context.get(pageContext)
  return read(args, async (api) => {
    const own = await api.interest.follow({ tenant, token })
    if (own.account === 'member') throw redirect(`/${tenant}/interesse/${own.id}`)
    return { own, sent, link: `${publicUrl}/${tenant}/mijn-interesse/${token}` }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, token } = args.params
  return carryOut(args, async (api, form) => {
    const { done, at } = await act(api, { tenant, token }, form)
    return redirect(`/${tenant}/${at}?gedaan=interest-door.${done}`)
  })
}

/** What a guest finds behind their private link: how it stands, and all they can do about it. */
export default function OwnInterestPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('interest-door')
  const { own, sent, link } = loaderData
  const title = own.consortium?.title ?? t('own.title')
  return (
    <>
      <PageHeader title={sent ? t('own.thanks', { name: own.guest.name }) : title} />
      <OwnInterest own={own} answer={actionData}>
        <KeepLink email={own.guest.email} link={link} answer={actionData} />
      </OwnInterest>
      <GuestTools own={own} />
    </>
  )
}

/** A link that opens nothing any more says how to get another. */
export function ErrorBoundary({ error, params }: Route.ErrorBoundaryProps) {
  const { t } = useTranslation('interest-door')
  if (!isRouteErrorResponse(error) || error.status !== 404) throw error
  return (
    <>
      <PageHeader title={t('lost.title')} intro={t('lost.text')} />
      <p>
        <ButtonLink to={`/${params.tenant}/mijn-link`}>{t('lost.ask')}</ButtonLink>
      </p>
    </>
  )
}
