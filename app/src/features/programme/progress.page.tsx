import { PageHeader, Section } from '@voortent/ui'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { GoalChart } from '../goals/goal-chart.tsx'
import type { Route } from './+types/progress.page'
import { programmeTrail } from './programme-trail.ts'
import styles from './progress.module.css'
import { ProgressTable } from './progress-table.tsx'
import { useWords } from './use-words.ts'

export const handle = programmeTrail('programme:progress.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'programme:progress.title')

/** The charts of one speerpunt at a time: the one asked for, else the first that has any. */
export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id } = args.params
  const asked = new URL(args.request.url).searchParams.get('speerpunt')
  return read(args, async (api) => {
    const { whole, speerpunten, programme } = await api.programme.progress({ tenant, agenda: id })
    const measured = programme.speerpunten.filter(({ goals }) => goals.length > 0)
    const chosen = measured.find((one) => one.id === asked) ?? measured[0]
    const { title } = programme.agenda
    return {
      agenda: { id: programme.agenda.id, title },
      whole,
      speerpunten,
      measured: measured.map(({ id, title }) => ({ id, title })),
      chosen: chosen?.id ?? null,
      goals: (chosen?.goals ?? []).map((goal) => ({
        id: goal.id,
        title: goal.title,
        indicator: goal.indicator,
        unit: goal.unit,
        baseline: goal.baseline,
        targets: goal.targets,
        measurements: goal.measurements.map(({ on, value }) => ({ on, value })),
        forecast: goal.forecast,
      })),
    }
  })
}

export default function ProgressPage({ loaderData, params }: Route.ComponentProps) {
  const words = useWords()
  const { t } = words
  const { agenda, whole, speerpunten, measured, chosen, goals } = loaderData
  const base = `/${params.tenant}/agenda/${params.agenda}`
  return (
    <>
      <PageHeader title={t('progress.title')} intro={agenda.title} />
      <ProgressTable base={base} whole={whole} speerpunten={speerpunten} words={words} />
      {goals.length > 0 && (
        <Section title={t('progress.charts')}>
          <nav aria-label={t('progress.which')} className={styles.which}>
            <ul>
              {measured.map(({ id, title }) => (
                <li key={id}>
                  <Link
                    to={`?speerpunt=${id}`}
                    aria-current={id === chosen ? 'true' : undefined}
                    preventScrollReset
                  >
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className={styles.charts}>
            {goals.map((goal) => (
              <section key={goal.id} aria-labelledby={`doel-${goal.id}`}>
                <h3 id={`doel-${goal.id}`}>
                  <Link to={`${base}/doelen/${goal.id}`}>{goal.title}</Link>
                </h3>
                <p className={styles.soft}>{goal.indicator}</p>
                <GoalChart goal={goal} />
              </section>
            ))}
          </div>
        </Section>
      )}
    </>
  )
}
