import { Button, OverviewTable, PageHeader, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import type { Route } from './+types/sessions.page'
import { browserName } from './browser-name.ts'
import { Moment } from './moment.tsx'
import { ProfileNav } from './profile-nav.tsx'

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.identity.mySessions())
}

export function action(args: Route.ActionArgs) {
  return carryOut(args, async (api, form) => {
    const id = form.get('id')
    if (id === null) await api.identity.endOtherSessions()
    else await api.identity.endOtherSession({ id: String(id) })
    const done = id === null ? 'others-signed-out' : 'other-signed-out'
    return redirect(`/profiel/sessies?gedaan=identity.${done}`)
  })
}

type Session = Route.ComponentProps['loaderData'][number]

export default function Sessions({ loaderData: sessions }: Route.ComponentProps) {
  const { t } = useTranslation('identity')
  const nameOf = ({ userAgent }: Session) => {
    const { browser, system } = browserName(userAgent)
    if (browser && system) return t('sessions.browser-on', { browser, system })
    return browser ?? system ?? t('sessions.unknown-browser')
  }
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
        columns={[
          { name: 'browser', label: t('sessions.browser'), cell: nameOf },
          {
            name: 'last',
            label: t('sessions.last'),
            cell: ({ lastSeenAt }) => <Moment date={lastSeenAt} />,
          },
          {
            name: 'since',
            label: t('sessions.since'),
            cell: ({ createdAt }) => <Moment date={createdAt} />,
          },
          { name: 'address', label: t('sessions.address'), cell: ({ address }) => address },
          {
            name: 'end',
            label: t('sessions.sign-out'),
            cell: (session) =>
              session.here ? (
                <Tag tone="action">{t('sessions.here')}</Tag>
              ) : (
                <Form method="post">
                  <input type="hidden" name="id" value={session.id} />
                  <Button look="quiet" aria-label={`${t('sessions.end')}: ${nameOf(session)}`}>
                    {t('sessions.end')}
                  </Button>
                </Form>
              ),
          },
        ]}
      />
    </>
  )
}
