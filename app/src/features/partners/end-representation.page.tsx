import { Button, Field, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Route } from './+types/end-representation.page'
import { HandoverSummary } from './handover-summary.tsx'
import { refuseOthers } from './refuse-others.ts'
import { SuccessorChoice } from './successor-choice.tsx'
import { textOf } from './text-of.ts'

export const handle = trail(['partners:title', 'partners'], 'partners:ending.crumb')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'partners:ending.crumb')

export async function loader(args: Route.LoaderArgs) {
  const { tenant, representation } = args.params
  const found = await read(args, (api) =>
    api.partners.getRepresentation({ tenant, representation }),
  )
  refuseOthers(found)
  if (found.ended) throw data(null, { status: 404 })
  return found
}

export function action(args: Route.ActionArgs) {
  const { tenant, organisation, representation } = args.params
  return carryOut(args, async (api, form) => {
    const { tasks } = await api.partners.endRepresentation({
      tenant,
      representation,
      endsOn: textOf(form, 'endsOn'),
      successor: textOf(form, 'successor') || null,
    })
    const done = `gedaan=partners.representation-ended&gedaan-count=${tasks}`
    return redirect(`/${tenant}/partners/${organisation}?${done}`)
  })
}

export default function EndRepresentation({
  loaderData,
  actionData,
  params,
}: Route.ComponentProps) {
  const { t } = useTranslation('partners')
  const refused = useFormRefusal(actionData)
  const { name, organisation, today, startsOn } = loaderData
  const last = refused.field('endsOn')
  const there = `/${params.tenant}/partners/${organisation.id}`
  const about = { name, organisation: organisation.name }
  return (
    <>
      <PageHeader title={t('ending.title', about)} intro={t('ending.intro', about)} />
      <Form method="post" noValidate>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('ending.button')}</Button>
              <Link to={`${there}/vertegenwoordigers/${loaderData.id}`}>{t('form.cancel')}</Link>
            </>
          }
        >
          <SuccessorChoice
            representation={loaderData}
            add={`${there}/vertegenwoordigers/nieuw`}
            error={refused.field('successor').error}
            chosen={refused.field('successor').defaultValue}
          />
          <Field
            name="endsOn"
            type="date"
            label={t('representation.ends-on')}
            hint={t('ending.ends-on-hint')}
            error={last.error}
            defaultValue={last.defaultValue ?? today}
            min={startsOn}
            max={today}
            required
          />
          <HandoverSummary representation={loaderData} />
        </FormCard>
      </Form>
    </>
  )
}
