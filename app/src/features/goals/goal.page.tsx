import { ButtonLink, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { ChangeList } from '../audit/change-list.tsx'
import { isBlank, Text } from '../documents/text.tsx'
import type { Route } from './+types/goal.page'
import { ContributionsSection } from './contributions-section.tsx'
import styles from './goal.module.css'
import { GoalChart } from './goal-chart.tsx'
import { GoalFactSheet } from './goal-facts.tsx'
import { goalsTrail } from './goals-trail.ts'
import { LightReason } from './light-reason.tsx'
import { MeasurementTable } from './measurement-table.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = goalsTrail(({ goal }: Data) => goal.title)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.goal.title ?? 'goals:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda, goal } = args.params
  return read(args, async (api) => {
    const { room: _, ...found } = await api.goals.get({ tenant, agenda, goal })
    const { items } = await api.audit.changes({ tenant, subjects: [goal], limit: 20 })
    const contributions = await api.workplan.ofGoal({ tenant, goal })
    return { ...found, changes: items, contributions }
  })
}

export default function Goal({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('goals')
  const { goal, text, mayWrite, changes, contributions } = loaderData
  const isOff = goal.withdrawnAt !== null
  const here = `/${params.tenant}/agenda/${params.agenda}/doelen/${goal.id}`
  return (
    <>
      <PageHeader
        title={goal.title}
        intro={goal.indicator}
        action={
          !isOff && (
            <>
              {goal.may.report && <ButtonLink to={`${here}/meten`}>{t('measure.open')}</ButtonLink>}
              {goal.may.shape && (
                <ButtonLink to={`${here}/wijzigen`} second>
                  {t('change.open')}
                </ButtonLink>
              )}
            </>
          )
        }
      />
      {isOff && <Notice tone="plain">{t('withdrawn.this')}</Notice>}
      <div className={styles.layout}>
        <div>
          <LightReason light={goal.light} unit={goal.unit} />
          <GoalChart goal={goal} />
          <Section title={t('measurements')}>
            <MeasurementTable goal={goal} correct={!isOff && goal.may.report ? here : null} />
          </Section>
          <ContributionsSection tenant={params.tenant} contributions={contributions} />
          <Section
            title={t('text.title')}
            action={
              <ButtonLink to={`${here}/schrijven`} second>
                {t(mayWrite ? 'text.write' : 'text.follow')}
              </ButtonLink>
            }
          >
            {isBlank(text.content) ? (
              <p className={styles.blank}>{t('text.blank')}</p>
            ) : (
              <Text content={text.content} deeper={1} />
            )}
          </Section>
          {changes.length > 0 && (
            <Section title={t('history')}>
              <ChangeList tenant={params.tenant} changes={changes} />
            </Section>
          )}
        </div>
        <GoalFactSheet goal={goal} />
      </div>
    </>
  )
}
