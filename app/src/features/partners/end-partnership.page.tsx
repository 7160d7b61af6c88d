import { Button, Field, FormCard, Notice, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Route } from './+types/end-partnership.page'
import { textOf } from './text-of.ts'

export const handle = trail(['partners:title', 'partners'], 'partners:leaving.crumb')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'partners:leaving.crumb')

export async function loader(args: Route.LoaderArgs) {
  const { tenant, organisation } = args.params
  const found = await read(args, (api) => api.partners.leaving({ tenant, organisation }))
  if (found.left) throw data(null, { status: 404 })
  return found
}

export function action(args: Route.ActionArgs) {
  const { tenant, organisation } = args.params
  return carryOut(args, async (api, form) => {
    const endsOn = textOf(form, 'endsOn')
    const { tasks } = await api.partners.endPartnership({ tenant, organisation, endsOn })
    const done = `gedaan=partners.partnership-ended&gedaan-count=${tasks}`
    return redirect(`/${tenant}/partners/${organisation}?${done}`)
  })
}

export default function EndPartnership({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t, i18n } = useTranslation('partners')
  const refused = useFormRefusal(actionData)
  const { name, since, today, people, mandates, openTasks } = loaderData
  const last = refused.field('endsOn')
  const named = new Intl.ListFormat(i18n.language).format(people)
  return (
    <>
      <PageHeader title={t('leaving.title', { name })} intro={t('leaving.intro', { name })} />
      <Form method="post" noValidate>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button look="loss">{t('leaving.button')}</Button>
              <Link to={`/${params.tenant}/partners/${params.organisation}`}>
                {t('form.cancel')}
              </Link>
            </>
          }
        >
          <Field
            name="endsOn"
            type="date"
            label={t('leaving.ends-on')}
            hint={t('leaving.ends-on-hint')}
            error={last.error}
            defaultValue={last.defaultValue ?? today}
            min={since}
            max={today}
            required
          />
          <Notice tone="plain" title={t('ending.next')}>
            <p>{t('leaving.people', { count: people.length, named })}</p>
            {mandates.length > 0 && (
              <p>
                {t('ending.mandates', { count: mandates.length })} {mandates.join('; ')}
              </p>
            )}
            <p>{t('leaving.tasks', { count: openTasks })}</p>
            <p>{t('leaving.undo')}</p>
          </Notice>
        </FormCard>
      </Form>
    </>
  )
}
