import { ButtonLink, EmptyState, OverviewTable, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { PageSteps } from '../partners/page-steps.tsx'
import type { Route } from './+types/questions.page'
import styles from './questions.module.css'
import { questionsColumns } from './questions-columns.tsx'
import { addressOf, filterFrom } from './questions-filter.ts'
import { QuestionsFilters } from './questions-filters.tsx'

export const handle = trail('questions:title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'questions:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const filter = filterFrom(args.request.url)
  return read(args, async (api) => ({
    ...(await api.questions.list({ tenant, ...filter })),
    filter,
  }))
}

export default function Questions({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('questions')
  const { items, more, may, filter } = loaderData
  const here = `/${params.tenant}/vraagstukken`
  const begin = (may.handle || may.ask) && (
    <ButtonLink to={`${here}/nieuw`}>{t(may.handle ? 'overview.note' : 'overview.ask')}</ButtonLink>
  )
  const nothingAtAll = items.length === 0 && addressOf(filter) === ''
  if (nothingAtAll) {
    return (
      <>
        <PageHeader title={t('title')} intro={t('overview.intro')} />
        <EmptyState title={t('overview.empty')} action={begin}>
          {t(begin ? 'overview.empty-first-step' : 'overview.empty-wait')}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHeader title={t('title')} intro={t('overview.intro')} action={begin} />
      <QuestionsFilters filter={filter} />
      {items.length === 0 ? (
        <EmptyState
          title={t('overview.none-here')}
          action={
            <ButtonLink to={here} second>
              {t('overview.show-all')}
            </ButtonLink>
          }
        />
      ) : (
        <OverviewTable
          caption={t('overview.caption', { count: items.length })}
          rows={items}
          keyOf={({ id }) => id}
          columns={questionsColumns(t, here, may.handle)}
        />
      )}
      <PageSteps
        page={filter.page}
        pages={more ? filter.page + 1 : filter.page}
        to={(page) => here + addressOf({ ...filter, page })}
      />
      {may.handle && (
        <p className={styles.public}>
          {t('overview.public')}{' '}
          <Link to={`/${params.tenant}/vraag`}>{t('overview.public-link')}</Link>.
        </p>
      )}
    </>
  )
}
