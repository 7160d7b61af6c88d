import type { Api } from '@voortent/api'
import { ButtonLink, EmptyState, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, redirect, useRouteLoaderData } from 'react-router'
import { ChangeList } from '../features/audit/change-list.tsx'
import { textIn } from '../features/identity/text-in.ts'
import { NewsPart } from '../features/library/library-follow/news-part.tsx'
import type { Route } from './+types/home.page'
import { carryOut, read } from './ask.ts'
import { Asks } from './home/asks.tsx'
import styles from './home/home.module.css'
import { type Agendas, RunningAgendas } from './home/running-agendas.tsx'
import { TakeOver } from './home/take-over.tsx'
import { pageTitle } from './page-title.ts'
import { useRootData } from './root-data.ts'
import type { loader as frameLoader } from './tenant-frame.page.tsx'

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  return read(args, async (api) => ({
    asks: await api.tenancy.myTasks({ tenant }),
    agendas: await runningAgendas(api, tenant),
    changes: (await api.audit.changes({ tenant, limit: 10 })).items,
    news: await api.libraryFollow.news({ tenant }),
    now: new Date(),
  }))
}

/** None where the tenant does without the module. */
async function runningAgendas(api: Api, tenant: string): Promise<Agendas> {
  const { modules } = (await api.tenancy.enter({ tenant })).tenant
  return modules.includes('agenda')
    ? (await api.agenda.list({ tenant, phase: 'lopend' })).items
    : []
}

/** Ticks off what is done and ends by itself nowhere else. */
export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    await api.tenancy.completeTask({ tenant, task: textIn(form)('task') })
    return redirect(`/${tenant}?gedaan=shell.task-done`)
  })
}

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'shell:home.title')

export default function Home({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('shell')
  const { me } = useRootData()
  const frame = useRouteLoaderData<typeof frameLoader>('shell/tenant-frame.page')
  const { asks, agendas, changes, news, now } = loaderData
  const hasAgendas = frame?.tenant.modules.includes('agenda')
  return (
    <>
      <h1 tabIndex={-1} className={styles.greeting}>
        {t('home.greeting', { name: me?.displayName })}
      </h1>
      {frame?.tenant.welcomeText && <p className={styles.welcome}>{frame.tenant.welcomeText}</p>}
      <Asks tenant={params.tenant} asks={asks} now={now} />
      <Section
        title={t('home.changed')}
        action={<Link to={`/${params.tenant}/wijzigingen`}>{t('home.all-changes')}</Link>}
      >
        {changes.length > 0 ? (
          <ChangeList tenant={params.tenant} changes={changes} />
        ) : (
          <EmptyState
            title={t('home.nothing-changed')}
            action={
              <ButtonLink to={`/${params.tenant}/partners`} second>
                {t('home.see-partners')}
              </ButtonLink>
            }
          >
            {t('home.nothing-changed-text')}
          </EmptyState>
        )}
      </Section>
      <NewsPart tenant={params.tenant} news={news} />
      {hasAgendas && <RunningAgendas tenant={params.tenant} agendas={agendas} />}
      <TakeOver
        tenant={params.tenant}
        mayTakeOver={Boolean(
          hasAgendas && frame?.roles.some((role) => ['coordinator', 'makelaar'].includes(role)),
        )}
      />
    </>
  )
}
