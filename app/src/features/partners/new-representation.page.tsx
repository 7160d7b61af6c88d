import { Button, ChoiceField, EmptyState, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import type { Route } from './+types/new-representation.page'
import { refuseOthers } from './refuse-others.ts'
import { RepresentationFields } from './representation-fields.tsx'
import { textOf } from './text-of.ts'

const title = 'partners:representation.new-title'
export const handle = trail(['partners:title', 'partners'], title)
export const meta: Route.MetaFunction = (args) => pageTitle(args, title)

export async function loader(args: Route.LoaderArgs) {
  const { tenant, organisation } = args.params
  const found = await read(args, (api) => api.partners.get({ tenant, organisation }))
  refuseOthers(found)
  const candidates = await read(args, (api) => api.partners.candidates({ tenant, organisation }))
  return { name: found.name, today: found.today, candidates }
}

export function action(args: Route.ActionArgs) {
  const { tenant, organisation } = args.params
  return carryOut(args, async (api, form) => {
    await api.partners.addRepresentation({
      tenant,
      organisation,
      membership: textOf(form, 'membership'),
      function: textOf(form, 'function'),
      startsOn: textOf(form, 'startsOn'),
      endsOn: textOf(form, 'endsOn') || null,
    })
    return redirect(`/${tenant}/partners/${organisation}?gedaan=partners.representation-started`)
  })
}

export default function NewRepresentation({
  loaderData,
  actionData,
  params,
}: Route.ComponentProps) {
  const { t } = useTranslation('partners')
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  const { name: organisation, candidates, today } = loaderData
  const back = `/${params.tenant}/partners/${params.organisation}`
  return (
    <>
      <PageHeader
        title={t('representation.new-title')}
        intro={t('representation.new-intro', { organisation })}
      />
      {candidates.length === 0 && (
        <EmptyState
          title={t('representation.no-candidates')}
          action={<Link to={back}>{t('form.cancel')}</Link>}
        >
          {t('representation.no-candidates-explanation')}
        </EmptyState>
      )}
      {candidates.length > 0 && (
        <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
          <FormCard
            refusal={refused.sentence}
            actions={
              <>
                <Button>{t('representation.add')}</Button>
                <Link to={back}>{t('form.cancel')}</Link>
              </>
            }
          >
            <ChoiceField
              name="membership"
              {...refused.field('membership')}
              label={t('representation.member')}
              required
              choices={[
                { value: '', label: t('representation.member-choose') },
                ...candidates.map(({ membership, name, email }) => ({
                  value: membership,
                  label: `${name} (${email})`,
                })),
              ]}
            />
            <RepresentationFields
              known={{ function: '', startsOn: today, endsOn: null }}
              refused={refused}
            />
          </FormCard>
        </Form>
      )}
    </>
  )
}
