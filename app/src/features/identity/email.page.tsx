import { Button, ButtonLink, Field, FormCard, Notice, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Route } from './+types/email.page'
import { ProfileNav } from './profile-nav.tsx'
import { textIn } from './text-in.ts'
import { useFocusOnRefusal } from './use-focus-on-refusal.ts'

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'identity:email-page.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => {
    const { email, passwordChangedAt } = await api.identity.myProfile()
    return { email, hasPassword: passwordChangedAt !== null }
  })
}

export function action(args: Route.ActionArgs) {
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const email = text('email')
    await api.identity.requestEmailChange({ email, passwordNow: text('passwordNow') })
    return { sentTo: email }
  })
}

export default function Email({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('identity')
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  const { email, hasPassword } = loaderData
  const sentTo = actionData && 'sentTo' in actionData ? actionData.sentTo : undefined
  return (
    <>
      <PageHeader title={t('email-page.title')} intro={t('email-page.intro', { email })} />
      <ProfileNav />
      {sentTo && (
        <div aria-live="polite">
          <Notice tone="done" title={t('email-page.sent.title')}>
            {t('email-page.sent.text', { email: sentTo })}
          </Notice>
        </div>
      )}
      {!sentTo && !hasPassword && (
        <>
          <p>{t('email-page.password-first')}</p>
          <ButtonLink to="/wachtwoord-vergeten" second>
            {t('password-form.ask')}
          </ButtonLink>
        </>
      )}
      {!sentTo && hasPassword && (
        <Form method="post">
          <FormCard refusal={refused.sentence} actions={<Button>{t('email-page.button')}</Button>}>
            <Field
              label={t('email-page.new')}
              name="email"
              type="email"
              autoComplete="email"
              required
              {...refused.field('email')}
            />
            <Field
              label={t('password-form.now')}
              hint={t('email-page.why-password')}
              name="passwordNow"
              type="password"
              autoComplete="current-password"
              required
              error={refused.field('passwordNow').error}
            />
          </FormCard>
        </Form>
      )}
    </>
  )
}
