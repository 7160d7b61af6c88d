import { ButtonLink, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { PublicFrame } from '../../shell/front/public-frame.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { TenantColours } from '../../shell/tenant-colours.tsx'
import { readForm } from '../tenancy/read-form.ts'
import type { Route } from './+types/ask-to-join.page'
import styles from './arrival.module.css'
import { AskToJoinForm } from './ask-to-join-form.tsx'

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'admission:join.window')

export function loader(args: Route.LoaderArgs) {
  const { searchParams } = new URL(args.request.url)
  return read(args, async (api) => {
    const { tenant } = await api.tenancy.publicFace({ tenant: args.params.tenant })
    return { tenant, sent: searchParams.has('verstuurd') }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const { text } = readForm(form)
    await api.admission.requestToJoin({
      tenant,
      displayName: text('displayName'),
      email: text('email'),
      organisationName: text('organisationName'),
      question: text('question'),
      website: text('website'),
    })
    return redirect(`/${tenant}/doe-mee/account?verstuurd=1`)
  })
}

export default function AskToJoin({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('admission')
  const { tenant, sent } = loaderData
  return (
    <PublicFrame>
      <TenantColours colours={tenant.colours} />
      <p className={styles.tenant}>{tenant.name}</p>
      {sent ? (
        <>
          <PageHeader title={t('join.sent')} intro={t('join.sent-what')} />
          <p>
            <ButtonLink to={`/${tenant.slug}/over`} second>
              {t('join.about', { tenant: tenant.name })}
            </ButtonLink>
          </p>
        </>
      ) : (
        <>
          <PageHeader title={t('join.title')} intro={t('join.intro')} />
          <AskToJoinForm answer={actionData} />
        </>
      )}
    </PublicFrame>
  )
}
