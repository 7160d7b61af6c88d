import { Button, ChoiceField, Field, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import type { Route } from './+types/grant-mandate.page'
import { refuseOthers } from './refuse-others.ts'
import { substituteChoices } from './substitute-choices.ts'
import { textOf } from './text-of.ts'

export const handle = trail(['partners:title', 'partners'], 'partners:mandate.grant')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'partners:mandate.grant')

export async function loader(args: Route.LoaderArgs) {
  const { tenant, representation } = args.params
  const found = await read(args, (api) =>
    api.partners.getRepresentation({ tenant, representation }),
  )
  refuseOthers(found)
  return found
}

export function action(args: Route.ActionArgs) {
  const { tenant, organisation, representation } = args.params
  return carryOut(args, async (api, form) => {
    await api.partners.grantMandate({
      tenant,
      representation,
      covers: textOf(form, 'covers'),
      startsOn: textOf(form, 'startsOn'),
      endsOn: textOf(form, 'endsOn') || null,
      substitute: textOf(form, 'substitute') || null,
    })
    return redirect(`/${tenant}/partners/${organisation}?gedaan=partners.mandate-granted`)
  })
}

export default function GrantMandate({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('partners')
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  const { name, organisation, startsOn, today } = loaderData
  const first = refused.field('startsOn')
  return (
    <>
      <PageHeader
        title={t('mandate.grant-title', { name })}
        intro={t('mandate.grant-intro', { name, organisation: organisation.name })}
      />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('mandate.grant')}</Button>
              <Link
                to={`/${params.tenant}/partners/${organisation.id}/vertegenwoordigers/${loaderData.id}`}
              >
                {t('form.cancel')}
              </Link>
            </>
          }
        >
          <Field
            name="covers"
            {...refused.field('covers')}
            label={t('fact.covers')}
            hint={t('mandate.covers-hint')}
            required
            maxLength={200}
          />
          <Field
            name="startsOn"
            type="date"
            error={first.error}
            defaultValue={first.defaultValue ?? (startsOn > today ? startsOn : today)}
            label={t('representation.starts-on')}
            required
          />
          <Field
            name="endsOn"
            type="date"
            {...refused.field('endsOn')}
            label={t('representation.ends-on')}
            hint={t('mandate.ends-on-hint')}
          />
          <ChoiceField
            name="substitute"
            {...refused.field('substitute')}
            label={t('fact.substitute')}
            hint={t('mandate.substitute-hint', { name })}
            choices={substituteChoices(loaderData, null, t('mandate.no-substitute'))}
          />
        </FormCard>
      </Form>
    </>
  )
}
