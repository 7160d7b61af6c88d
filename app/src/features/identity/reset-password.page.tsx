import { Button, ButtonLink, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Route } from './+types/reset-password.page'
import { NewPasswordField } from './new-password-field.tsx'
import { textIn } from './text-in.ts'
import { useFocusOnRefusal } from './use-focus-on-refusal.ts'

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'identity:reset.title')

export function loader(args: Route.LoaderArgs) {
  const { token } = args.params
  return read(args, async (api) => ({ open: await api.identity.isResetOpen({ token }) }))
}

export function action(args: Route.ActionArgs) {
  const { token } = args.params
  return carryOut(args, async (api, form) => {
    await api.identity.resetPassword({ token, password: textIn(form)('password') })
    return redirect('/aanmelden?gedaan=identity.password-reset')
  })
}

export default function ResetPassword({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('identity')
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  if (!loaderData.open) {
    return (
      <>
        <PageHeader title={t('reset.expired.title')} intro={t('reset.expired.text')} />
        <ButtonLink to="/wachtwoord-vergeten">{t('reset.expired.again')}</ButtonLink>
      </>
    )
  }
  return (
    <>
      <PageHeader title={t('reset.title')} intro={t('reset.intro')} />
      <Form method="post">
        <FormCard refusal={refused.sentence} actions={<Button>{t('reset.button')}</Button>}>
          <NewPasswordField error={refused.field('password').error} />
        </FormCard>
      </Form>
    </>
  )
}
