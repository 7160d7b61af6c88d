import { Button, Field, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link, redirect } from 'react-router'
import { carryOut } from '../../shell/ask.ts'
import { pageContext } from '../../shell/page-context.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Route } from './+types/sign-in.page'
import { demoAccounts, demoPassword } from './demo-accounts.ts'
import { DemoList } from './demo-list.tsx'
import links from './links.module.css'
import { destinationOf, keepDestination } from './safe-destination.ts'
import { textIn } from './text-in.ts'
import { useFocusOnRefusal } from './use-focus-on-refusal.ts'

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'identity:sign-in.title')

export async function loader({ context, request }: Route.LoaderArgs) {
  const { api, demo } = context.get(pageContext)
  const destination = destinationOf(request)
  if (await api.identity.me()) throw redirect(destination)
  const accounts = demo ? demoAccounts : []
  const chosen = new URL(request.url).searchParams.get('als')
  const filledIn = accounts.find(({ name }) => name === chosen)
  return {
    accounts,
    destination,
    email: filledIn?.email ?? '',
    password: filledIn ? demoPassword : '',
  }
}

export function action(args: Route.ActionArgs) {
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    await api.identity.signIn({ email: text('email'), password: text('password') })
    return redirect(destinationOf(args.request))
  })
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('identity')
  const { accounts, destination, email, password } = loaderData
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  const { error, defaultValue } = refused.field('email')
  return (
    <>
      <PageHeader title={t('sign-in.title')} />
      {/* Another account chosen is another form, filled in anew. */}
      <Form method="post" key={email}>
        <FormCard refusal={refused.sentence} actions={<Button>{t('sign-in.button')}</Button>}>
          <Field
            label={t('email')}
            name="email"
            type="email"
            autoComplete="username"
            required
            error={error}
            defaultValue={defaultValue ?? email}
          />
          <Field
            label={t('password')}
            name="password"
            type="password"
            autoComplete="current-password"
            required
            error={refused.field('password').error}
            defaultValue={password}
          />
        </FormCard>
      </Form>
      <p className={links.links}>
        <Link to={keepDestination('/aanmelden/code', destination)}>{t('sign-in.by-code')}</Link>
        <Link to="/wachtwoord-vergeten">{t('sign-in.forgotten')}</Link>
      </p>
      <DemoList accounts={accounts} destination={destination} />
    </>
  )
}
