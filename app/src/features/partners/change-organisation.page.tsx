import { Button, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import type { Route } from './+types/change-organisation.page'
import { factsOf } from './facts-of.ts'
import { OrganisationFields } from './organisation-fields.tsx'

export const handle = trail(['partners:title', 'partners'], 'partners:form.change-title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'partners:form.change-title')

export async function loader(args: Route.LoaderArgs) {
  const { tenant, organisation } = args.params
  const found = await read(args, (api) => api.partners.get({ tenant, organisation }))
  if (!found.may.change) throw data(null, { status: 403 })
  return found
}

export function action(args: Route.ActionArgs) {
  const { tenant, organisation } = args.params
  return carryOut(args, async (api, form) => {
    await api.partners.change({ tenant, organisation, ...factsOf(form) })
    return redirect(`/${tenant}/partners/${organisation}?gedaan=partners.organisation-changed`)
  })
}

export default function ChangeOrganisation({
  loaderData,
  actionData,
  params,
}: Route.ComponentProps) {
  const { t } = useTranslation('partners')
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  return (
    <>
      <PageHeader
        title={`${t('form.change-title')}: ${loaderData.name}`}
        intro={t('form.change-intro')}
      />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('form.save')}</Button>
              <Link to={`/${params.tenant}/partners/${params.organisation}`}>
                {t('form.cancel')}
              </Link>
            </>
          }
        >
          <OrganisationFields known={loaderData} refused={refused} />
        </FormCard>
      </Form>
    </>
  )
}
