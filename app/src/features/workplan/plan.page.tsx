import { EmptyState, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { ActForm } from '../../shell/act-form.tsx'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/plan.page'
import { carryOutActs } from './acts.ts'
import { MilestoneFields } from './milestone-fields.tsx'
import { MilestoneList } from './milestone-list.tsx'
import { PackageFields } from './package-fields.tsx'
import { PackageItem } from './package-item.tsx'
import { planActs } from './plan-acts.ts'
import { PlanNav } from './plan-nav.tsx'
import { PlanTimeline } from './plan-timeline.tsx'
import { planTimelineOf } from './plan-timeline-of.ts'
import { WithdrawnPackages } from './withdrawn-packages.tsx'
import styles from './workplan.module.css'

export const handle = trail('workplan:plan.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'workplan:plan.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  return read(args, async (api) => {
    const plan = await api.workplan.get({ tenant, consortium })
    return { ...plan, timeline: planTimelineOf(plan, args.request.url) }
  })
}

export function action(args: Route.ActionArgs) {
  return carryOutActs(args, planActs)
}

export default function PlanPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('workplan')
  const { packages, milestones, tasks, partners, may, timeline } = loaderData
  const base = `/${params.tenant}/consortia/${params.consortium}`
  const standing = packages.filter(({ withdrawn }) => !withdrawn)
  const loose = milestones.filter(
    ({ workPackageId }) => !standing.some(({ id }) => id === workPackageId),
  )
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('plan.title')} intro={t('plan.intro')} />
      <PlanNav base={base} />
      {timeline && <PlanTimeline base={base} timeline={timeline} />}
      <Section title={t('package.title')}>
        {standing.length === 0 && (
          <EmptyState title={t('package.none')}>
            {t(may.plan ? 'package.first-step' : 'package.wait')}
          </EmptyState>
        )}
        <ol className={styles.packages}>
          {standing.map((workPackage, place) => (
            <PackageItem
              key={workPackage.id}
              base={base}
              workPackage={workPackage}
              place={{ at: place, last: standing.length - 1 }}
              milestones={milestones.filter(
                ({ workPackageId }) => workPackageId === workPackage.id,
              )}
              tasks={tasks.find(({ workPackageId }) => workPackageId === workPackage.id)}
              partners={may.plan ? partners : null}
              answer={actionData}
            />
          ))}
        </ol>
        {may.plan && (
          <ActForm
            key={packages.length}
            act="addPackage"
            title={t('package.add')}
            button={t('package.add')}
            open={packages.length === 0}
            answer={actionData}
          >
            {(refused) => <PackageFields refused={refused} partners={partners} />}
          </ActForm>
        )}
      </Section>
      <Section title={t(standing.length > 0 ? 'milestone.others' : 'milestone.title')}>
        {loose.length === 0 ? (
          <p className={styles.soft}>
            {t(milestones.length === 0 ? 'milestone.none' : 'milestone.none-loose')}
          </p>
        ) : (
          <MilestoneList base={base} milestones={loose} />
        )}
        {may.plan && (
          <ActForm
            key={milestones.length}
            act="addMilestone"
            title={t('milestone.add')}
            button={t('milestone.add')}
            answer={actionData}
          >
            {(refused) => <MilestoneFields refused={refused} packages={standing} dated />}
          </ActForm>
        )}
      </Section>
      {may.plan && <WithdrawnPackages packages={packages} />}
    </>
  )
}
