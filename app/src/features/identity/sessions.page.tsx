import { Button, OverviewTable, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import type { Route } from './+types/sessions.page'
import { ProfileNav } from './profile-nav.tsx'
import { sessionColumns } from './session-columns.tsx'
import { textIn } from './text-in.ts'

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'identity:sessions.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.identity.mySessions())
}

export function action(args: Route.ActionArgs) {
  return carryOut(args, async (api, form) => {
    const others = !form.has('id')
    if (others) await api.identity.endOtherSessions()
    else await api.identity.endOtherSession({ id: textIn(form)('id') })
    const done = others ? 'others-signed-out' : 'other-signed-out'
    return redirect(`/profiel/sessies?gedaan=identity.${done}`)
  })
}

export default function Sessions({ loaderData: sessions }: Route.ComponentProps) {
  const { t } = useTranslation('identity')
  return (
    <>
      <PageHeader
        title={t('sessions.title')}
        intro={t('sessions.intro')}
        action={
          sessions.length > 1 && (
            <Form method="post">
              <Button look="second">{t('sessions.end-others')}</Button>
            </Form>
          )
        }
      />
      <ProfileNav />
      <OverviewTable
        caption={t('sessions.caption', { count: sessions.length })}
        rows={sessions}
        keyOf={({ id }) => id}
        columns={sessionColumns(t)}
      />
    </>
  )
}
