import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect, redirectDocument } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pickLocale } from '../../shell/i18n/locale.ts'
import { pageTitle } from '../../shell/page-title.ts'
import type { Route } from './+types/profile.page'
import { languageCookie } from './language-cookie.ts'
import { PasswordForm } from './password-form.tsx'
import { ProfileForm } from './profile-form.tsx'
import { ProfileNav } from './profile-nav.tsx'
import { readProfile } from './read-profile.ts'
import { textIn } from './text-in.ts'
import { useFocusOnRefusal } from './use-focus-on-refusal.ts'

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'identity:profile.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.identity.myProfile())
}

export function action(args: Route.ActionArgs) {
  return carryOut(args, async (api, form, { publicUrl }) => {
    const text = textIn(form)
    if (text('form') === 'password') {
      await api.identity.changePassword({
        passwordNow: text('passwordNow'),
        password: text('password'),
      })
      return redirect('/profiel?gedaan=identity.password-changed')
    }
    const profile = readProfile(form)
    await api.identity.changeProfile(profile)
    // The whole page comes back, in the language that was chosen.
    return redirectDocument('/profiel?gedaan=identity.profile-saved', {
      headers: { 'Set-Cookie': languageCookie(pickLocale(profile.locale), publicUrl) },
    })
  })
}

export default function Profile({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('identity')
  useFocusOnRefusal(actionData)
  const refusedForm = actionData?.values.form
  return (
    <>
      <PageHeader title={t('profile.title')} intro={t('profile.intro')} />
      <ProfileNav />
      <ProfileForm
        profile={loaderData}
        answer={refusedForm === 'profile' ? actionData : undefined}
      />
      <PasswordForm
        email={loaderData.email}
        changedAt={loaderData.passwordChangedAt}
        answer={refusedForm === 'password' ? actionData : undefined}
      />
    </>
  )
}
