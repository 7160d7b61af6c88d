import { Button, Field, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import { readForm } from '../tenancy/read-form.ts'
import type { Route } from './+types/ask-link.page'
import { RobotFields } from './robot-fields.tsx'

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'guests:link.title')

export function loader({ request }: Route.LoaderArgs) {
  return { sent: new URL(request.url).searchParams.has('verstuurd') }
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const { text } = readForm(form)
    await api.guests.askLink({ tenant, email: text('email'), website: text('website') })
    return redirect(`/${tenant}/mijn-link?verstuurd=1`)
  })
}

export default function AskLink({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('guests')
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  if (loaderData.sent) return <PageHeader title={t('link.sent')} intro={t('link.sent-what')} />
  return (
    <>
      <PageHeader title={t('link.title')} intro={t('link.intro')} />
      <Form method="post" noValidate>
        <FormCard refusal={refused.sentence} actions={<Button>{t('link.button')}</Button>}>
          <Field
            label={t('link.email')}
            name="email"
            type="email"
            autoComplete="email"
            required
            {...refused.field('email')}
          />
          <RobotFields />
        </FormCard>
      </Form>
    </>
  )
}
