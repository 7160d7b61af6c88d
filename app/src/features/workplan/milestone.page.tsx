import { Facts, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { Day } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/milestone.page'
import { carryOutActs, publish } from './acts.ts'
import { Evidence } from './evidence.tsx'
import { milestoneActs } from './milestone-acts.ts'
import { MilestoneForms } from './milestone-forms.tsx'
import { MilestoneTag } from './milestone-tag.tsx'
import { MilestoneTurns } from './milestone-turns.tsx'
import { PublishPart } from './publish-part.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['workplan:plan.title', ({ plan }: Data) => plan],
  ({ milestone }: Data) => milestone.title,
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.milestone.title ?? 'workplan:plan.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium, milestone } = args.params
  return read(args, async (api) => {
    const found = await api.workplan.milestone({ tenant, consortium, milestone })
    const packages = await api.workplan.packages({ tenant, consortium })
    return {
      ...found,
      packages: packages.filter(({ withdrawn }) => !withdrawn),
      plan: `consortia/${consortium}/plan`,
    }
  })
}

export async function action(args: Route.ActionArgs) {
  const { tenant, consortium, milestone } = args.params
  const form = await args.request.clone().formData()
  const gone = textIn(form)('act') === 'withdraw'
  return carryOutActs(
    args,
    { ...milestoneActs(milestone), publish: publish('milestone') },
    gone ? `/${tenant}/consortia/${consortium}/plan` : undefined,
  )
}

export default function MilestonePage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('workplan')
  const { milestone, packages, may } = loaderData
  const { title, dueOn, reachedOn, state, overdue, workPackage, turns } = milestone
  const base = `/${params.tenant}/consortia/${params.consortium}`
  const missed = turns.find(({ turn }) => turn === 'gemist')
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={title} />
      <Facts
        facts={[
          {
            label: t('milestone.fact.state'),
            value: <MilestoneTag state={state} overdue={overdue} />,
          },
          { label: t('milestone.fact.due'), value: <Day date={new Date(dueOn)} /> },
          {
            label: t('milestone.fact.reached'),
            value: reachedOn ? <Day date={new Date(reachedOn)} /> : '',
          },
          {
            label: t('package.one'),
            value: workPackage ? (
              <Link to={`${base}/plan#wp-${workPackage.number}`}>
                {t('package.name', { ...workPackage })}
              </Link>
            ) : (
              ''
            ),
          },
        ]}
      />
      {state === 'gemist' && missed && <Notice tone="plain">{missed.reason}</Notice>}
      {state === 'gehaald' && <Evidence tenant={params.tenant} milestone={milestone} />}
      {state === 'gehaald' && (
        <PublishPart base={base} id={milestone.id} published={milestone.published} may={may.work} />
      )}
      <MilestoneForms milestone={milestone} packages={packages} may={may} answer={actionData} />
      {turns.length > 0 && (
        <Section title={t('milestone.history')}>
          <MilestoneTurns turns={turns} />
        </Section>
      )}
    </>
  )
}
