import { ButtonLink, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/phases.page'
import { PhaseList } from './phase-list.tsx'
import { MovePhase } from './phase-move.tsx'
import { PhasePlan } from './phase-plan.tsx'
import { readMove, readPlan } from './read-phases.ts'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ title }: Data) => title,
  'agenda:phases.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'agenda:phases.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id } = args.params
  return read(args, (api) => api.agenda.phases({ tenant, id }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda } = args.params
  const here = `/${tenant}/agenda/${agenda}/fasen`
  return carryOut(args, async (api, form) => {
    if (textIn(form)('act') === 'plan') {
      await api.agenda.planPhases({ tenant, agenda, ...readPlan(form) })
      return redirect(`${here}?gedaan=agenda.phases-planned`)
    }
    await api.agenda.movePhase({ tenant, agenda, ...readMove(form) })
    return redirect(`${here}?gedaan=agenda.phase-moved`)
  })
}

export default function Phases({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('agenda')
  const { title, phase, phases, mayMove, ways } = loaderData
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader
        title={t('phases.title')}
        intro={t('phases.intro', { title })}
        action={
          <ButtonLink to={`/${params.tenant}/agenda/${params.agenda}`} second>
            {t('read-all')}
          </ButtonLink>
        }
      />
      <PhaseList phases={phases} current={phase} />
      {mayMove && (
        <>
          <Section title={t('phases.move')}>
            {phase === 'besluitvorming' && <p>{t('phases.adoption-hint')}</p>}
            {inOrder(ways).map((way) => (
              <MovePhase key={way.to} way={way} from={phase} answer={actionData} />
            ))}
          </Section>
          <Section title={t('phases.plan')}>
            <PhasePlan phases={phases} answer={actionData} />
          </Section>
        </>
      )}
    </>
  )
}

/** The way on first, ways back after it. */
function inOrder(ways: Data['ways']): Data['ways'] {
  return ways.toSorted((one, other) => Number(one.reason) - Number(other.reason))
}
