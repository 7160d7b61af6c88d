import type { Api } from '@voortent/api'
import { Button, type Column, Tag } from '@voortent/ui'
import type { TFunction } from 'i18next'
import { Form } from 'react-router'
import { Moment } from '../../shell/moment.tsx'
import { browserName } from './browser-name.ts'
import styles from './session-columns.module.css'

type Session = Awaited<ReturnType<Api['identity']['mySessions']>>[number]

/** What one sees of a browser one is signed in with. */
export function sessionColumns(t: TFunction<'identity'>): Column<Session>[] {
  const nameOf = ({ userAgent }: Session) => {
    const { browser, system } = browserName(userAgent)
    if (browser && system) return t('sessions.browser-on', { browser, system })
    return browser ?? system ?? t('sessions.unknown-browser')
  }
  return [
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
          <Form method="post" className={styles.end}>
            <input type="hidden" name="id" value={session.id} />
            <Button look="quiet" aria-label={`${t('sessions.end')}: ${nameOf(session)}`}>
              {t('sessions.end')}
            </Button>
          </Form>
        ),
    },
  ]
}
