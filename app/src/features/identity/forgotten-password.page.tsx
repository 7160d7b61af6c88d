import { Button, Field, FormCard, Notice, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import { carryOut } from '../../shell/ask.ts'
import { pageContext } from '../../shell/page-context.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Route } from './+types/forgotten-password.page'
import links from './links.module.css'
import { textIn } from './text-in.ts'
import { useFocusOnRefusal } from './use-focus-on-refusal.ts'

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'identity:forgotten.title')

export async function loader({ context }: Route.LoaderArgs) {
  const me = await context.get(pageContext).api.identity.me()
  return { email: me?.email ?? '' }
}

export function action(args: Route.ActionArgs) {
  return carryOut(args, async (api, form) => {
    const email = textIn(form)('email')
    await api.identity.requestReset({ email })
    return { sentTo: email }
  })
}

export default function ForgottenPassword({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('identity')
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  const { error, defaultValue } = refused.field('email')
  const sentTo = actionData && 'sentTo' in actionData ? actionData.sentTo : undefined
  return (
    <>
      <PageHeader title={t('forgotten.title')} intro={sentTo ? undefined : t('forgotten.intro')} />
      {sentTo ? (
        <div aria-live="polite">
          <Notice tone="done" title={t('forgotten.sent.title')}>
            {t('forgotten.sent.text', { email: sentTo })}
          </Notice>
        </div>
      ) : (
        <Form method="post">
          <FormCard refusal={refused.sentence} actions={<Button>{t('forgotten.button')}</Button>}>
            <Field
              label={t('email')}
              name="email"
              type="email"
              autoComplete="username"
              required
              error={error}
              defaultValue={defaultValue ?? loaderData.email}
            />
          </FormCard>
        </Form>
      )}
      <p className={links.links}>
        <Link to={loaderData.email ? '/profiel' : '/aanmelden'}>
          {t(loaderData.email ? 'back-to-profile' : 'back-to-sign-in')}
        </Link>
      </p>
    </>
  )
}
