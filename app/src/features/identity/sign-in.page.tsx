import { Button, PasswordInput, Stack, TextInput, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut } from '../../shell/ask.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Route } from './+types/sign-in.page'
import { safeDestination } from './safe-destination.ts'

export function action(args: Route.ActionArgs) {
  return carryOut(args, async (api, form) => {
    await api.identity.signIn({
      email: String(form.get('email')),
      password: String(form.get('password')),
    })
    return redirect(safeDestination(new URL(args.request.url).searchParams.get('naar')))
  })
}

export default function SignIn({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation('identity')
  const refused = useFormRefusal(actionData)
  return (
    <>
      <Form method="post">
        <Stack maw={420}>
          <Title>{t('sign-in.title')}</Title>
          {refused.sentence && <p role="alert">{refused.sentence}</p>}
          <TextInput
            label={t('email')}
            name="email"
            type="email"
            autoComplete="username"
            required
            {...refused.field('email')}
          />
          <PasswordInput
            label={t('password')}
            name="password"
            autoComplete="current-password"
            required
            error={refused.field('password').error}
          />
          <Button type="submit">{t('sign-in.button')}</Button>
        </Stack>
      </Form>
    </>
  )
}
