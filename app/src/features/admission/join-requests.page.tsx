import { EmptyState, OverviewTable, PageHeader, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { Day } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { PageLinks } from '../tenancy/page-links.tsx'
import { readFilters } from '../tenancy/read-form.ts'
import type { Route } from './+types/join-requests.page'
import styles from './join-requests.module.css'

export const handle = trail('admission:requests.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'admission:requests.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const { text, page } = readFilters(args.request)
  const state = text('stand') === 'answered' ? ('answered' as const) : ('open' as const)
  return read(args, async (api) => ({
    state,
    page,
    ...(await api.admission.joinRequests({ tenant, state, page })),
  }))
}

export default function JoinRequests({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('admission')
  const { items, total, page, pages, state } = loaderData
  const path = `/${params.tenant}/beheer/aanvragen`
  return (
    <>
      <PageHeader title={t('requests.title')} intro={t('requests.intro')} />
      <nav aria-label={t('requests.which')} className={styles.tabs}>
        <Link to={path} aria-current={state === 'open' ? 'page' : undefined}>
          {t('requests.open')}
        </Link>
        <Link to="?stand=answered" aria-current={state === 'answered' ? 'page' : undefined}>
          {t('requests.answered')}
        </Link>
      </nav>
      {items.length === 0 ? (
        <EmptyState title={t(`requests.none-${state}`)}>
          {t('requests.none-text')}{' '}
          <Link to={`/${params.tenant}/doe-mee/account`}>{t('requests.form')}</Link>
        </EmptyState>
      ) : (
        <OverviewTable
          caption={t('requests.caption', { count: total })}
          rows={items}
          keyOf={({ id }) => id}
          columns={[
            {
              name: 'name',
              label: t('requests.who'),
              cell: ({ id, displayName }) => <Link to={`${path}/${id}`}>{displayName}</Link>,
            },
            {
              name: 'organisation',
              label: t('requests.organisation'),
              cell: ({ organisationName }) => organisationName,
            },
            {
              name: 'asked',
              label: t('requests.asked'),
              cell: ({ requestedAt }) => <Day date={requestedAt} />,
            },
            {
              name: 'answer',
              label: t('requests.answer'),
              cell: ({ decision }) => (
                <Tag tone={decision ? 'plain' : 'asked'}>{t(`decision.${decision ?? 'open'}`)}</Tag>
              ),
            },
          ]}
        />
      )}
      <PageLinks page={page} pages={pages} />
    </>
  )
}
