import { ButtonLink, EmptyState, OverviewTable, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import type { Route } from './+types/goals.page'
import styles from './goal.module.css'
import { goalColumns } from './goal-columns.tsx'
import { GoalsChoice } from './goals-choice.tsx'
import { addressOf, filterFrom } from './goals-filter.ts'
import { goalsTrail } from './goals-trail.ts'
import { useFigure } from './use-figure.ts'

export const handle = goalsTrail()
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'goals:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id } = args.params
  const filter = filterFrom(args.request.url)
  return read(args, async (api) => {
    const found = await api.goals.list({ tenant, agenda: id, ...filter })
    const { goals, withdrawn, speerpunten, responsible, ...agenda } = found
    const mayArrange = withdrawn.length > 0 || goals.some(({ may }) => may.shape)
    return { agenda, goals, speerpunten, responsible, mayArrange, filter }
  })
}

export default function Goals({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('goals')
  const figure = useFigure()
  const { agenda, goals, speerpunten, responsible, mayArrange, filter } = loaderData
  const here = `/${params.tenant}/agenda/${params.agenda}/doelen`
  const add = speerpunten.some(({ mayAdd }) => mayAdd) && (
    <ButtonLink to={`${here}/nieuw`}>{t('new.open')}</ButtonLink>
  )
  const nothingAtAll = goals.length === 0 && addressOf(filter) === ''
  return (
    <>
      <PageHeader
        title={t('title')}
        intro={t('overview.intro', { title: agenda.title })}
        action={
          <>
            {!nothingAtAll && add}
            {mayArrange && (
              <ButtonLink to={`${here}/volgorde`} second>
                {t('arrange.open')}
              </ButtonLink>
            )}
          </>
        }
      />
      {nothingAtAll ? (
        <EmptyState title={t('overview.empty')} action={add}>
          {t(add ? 'overview.empty-first-step' : 'overview.empty-wait')}
        </EmptyState>
      ) : (
        <>
          <GoalsChoice
            here={here}
            filter={filter}
            speerpunten={speerpunten}
            responsible={responsible}
          />
          {goals.length === 0 ? (
            <EmptyState
              title={t('overview.none-here')}
              action={
                <ButtonLink to={here} second>
                  {t('filter.clear')}
                </ButtonLink>
              }
            />
          ) : (
            <OverviewTable
              caption={t('overview.caption', { count: goals.length })}
              rows={goals}
              keyOf={({ id }) => id}
              columns={goalColumns(t, figure, here)}
            />
          )}
          <p className={styles.ways}>
            <Link to={`${here}.csv${addressOf(filter)}`} reloadDocument>
              {t('overview.export')}
            </Link>
          </p>
        </>
      )}
    </>
  )
}
