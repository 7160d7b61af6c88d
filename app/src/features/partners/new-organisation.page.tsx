import { Button, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import type { Route } from './+types/new-organisation.page'
import { admitFromForm } from './admit-from-form.ts'
import { FoundOrganisations } from './found-organisations.tsx'
import { OrganisationFields } from './organisation-fields.tsx'
import { refuseOthers } from './refuse-others.ts'
import { textOf } from './text-of.ts'

export const handle = trail(['partners:title', 'partners'], 'partners:form.new-title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'partners:form.new-title')

export async function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  refuseOthers(await read(args, (api) => api.partners.list({ tenant })))
  return null
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form, page) => {
    const organisation = textOf(form, 'organisation')
    if (!organisation) return admitFromForm(tenant, api, form, page)
    await api.partners.takeAlong({ tenant, organisation })
    return redirect(`/${tenant}/partners/${organisation}?gedaan=partners.organisation-taken-along`)
  })
}

export default function NewOrganisation({ actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('partners')
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  const found = actionData && 'found' in actionData ? actionData.found : []
  const likely = actionData?.refusal.code === 'partners.likely-known'
  const here = `/${params.tenant}/partners`
  return (
    <>
      <PageHeader title={t('form.new-title')} intro={t('form.new-intro')} />
      <FoundOrganisations here={here} found={found} onTake={unsaved.settle} />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              {likely && (
                <Button name="another" value="1">
                  {t('form.add-another')}
                </Button>
              )}
              {!likely && <Button>{t('form.add')}</Button>}
              <Link to={here}>{t('form.cancel')}</Link>
            </>
          }
        >
          <OrganisationFields refused={refused} />
        </FormCard>
      </Form>
    </>
  )
}
