import { Button, ButtonLink, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Route } from './+types/confirm-email.page'

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'identity:confirm.title')

/** Mail scanners open links, so only the button confirms. */
export function loader(args: Route.LoaderArgs) {
  const { token } = args.params
  return read(args, async (api) => ({ email: await api.identity.emailToConfirm({ token }) }))
}

export function action(args: Route.ActionArgs) {
  const { token } = args.params
  return carryOut(args, async (api) => {
    await api.identity.confirmEmail({ token })
    const next = (await api.identity.me()) ? '/profiel' : '/aanmelden'
    return redirect(`${next}?gedaan=identity.email-changed`)
  })
}

export default function ConfirmEmail({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('identity')
  const refused = useFormRefusal(actionData)
  const { email } = loaderData
  if (!email) {
    return (
      <>
        <PageHeader title={t('confirm.expired.title')} intro={t('confirm.expired.text')} />
        <ButtonLink to="/profiel/e-mail">{t('confirm.expired.again')}</ButtonLink>
      </>
    )
  }
  return (
    <>
      <PageHeader title={t('confirm.title')} intro={t('confirm.intro', { email })} />
      <Form method="post">
        <FormCard refusal={refused.sentence} actions={<Button>{t('confirm.button')}</Button>}>
          {null}
        </FormCard>
      </Form>
    </>
  )
}
