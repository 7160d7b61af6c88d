import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/interest.page'
import { BrokerView } from './broker-view.tsx'
import { OwnInterest } from './interest-door/own-interest.tsx'
import { act } from './interest-acts.ts'

type Data = Route.ComponentProps['loaderData']

const nameOf = ({ broker, own }: Data) => broker?.company ?? own?.guest.company ?? ''

export const handle = trail(['interest:title', 'interesse'], nameOf)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData ? nameOf(args.loaderData) : 'interest:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, interest } = args.params
  return read(args, (api) => api.interest.get({ tenant, interest }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, interest } = args.params
  return carryOut(args, async (api, form) => {
    const done = await act(api, { tenant, interest }, form)
    return redirect(`/${tenant}/interesse/${interest}?gedaan=${done}`)
  })
}

export default function InterestPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('interest-door')
  const { broker, own } = loaderData
  return (
    <div>
      {broker && <BrokerView tenant={params.tenant} interest={broker} answer={actionData} />}
      {own && (
        <>
          <PageHeader title={own.consortium?.title ?? t('own.title')} />
          <OwnInterest own={own} answer={actionData} />
        </>
      )}
    </div>
  )
}
