import { ButtonLink, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/steps.page'
import { BeginGate } from './begin-gate.tsx'
import { GatePart } from './gate-part.tsx'
import { PhaseRow } from './phase-row.tsx'
import { RefusedGate } from './refused-gate.tsx'
import { act } from './step-acts.ts'
import { StepForm } from './step-form.tsx'
import { Timeline } from './timeline.tsx'

export const handle = trail('consortia:steps.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:steps.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  return read(args, (api) => api.gates.steps({ tenant, consortium }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const done = await act(api, { tenant, consortium }, form)
    return redirect(`/${tenant}/consortia/${consortium}/fasen?gedaan=consortia.${done}`)
  })
}

export default function Steps({ loaderData: found, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  useFocusOnRefusal(actionData)
  const { phase, gate, refused, ways, may } = found
  const here = `/${params.tenant}/consortia/${params.consortium}`
  return (
    <>
      <PageHeader title={t('steps.title')} intro={t('steps.intro')} />
      <PhaseRow phase={phase} />
      {gate && <GatePart tenant={params.tenant} found={found} gate={gate} answer={actionData} />}
      {refused && !gate && <RefusedGate refused={refused} mayLead={may.lead} answer={actionData} />}
      {!gate && ways.on.length > 0 && (
        <Section title={t('gate.next')}>
          {may.lead ? (
            <BeginGate ways={ways.on} phase={phase} answer={actionData} />
          ) : (
            <p>{t('gate.lead-begins')}</p>
          )}
        </Section>
      )}
      {may.lead && ways.restart.length > 0 && (
        <Section title={t('steps.restart')}>
          <p>{t('steps.restart-intro')}</p>
          <StepForm act="restart" ways={ways.restart} answer={actionData} />
        </Section>
      )}
      {may.lead && phase !== 'gestopt' && (
        <Section title={t(ways.back.length > 0 ? 'steps.other' : 'stop.open')}>
          <p>{t(phase === 'verkenning' ? 'stop.normal' : 'stop.possible')}</p>
          <p>
            <ButtonLink to={`${here}/stoppen`} second>
              {t('stop.open')}
            </ButtonLink>
          </p>
          {ways.back.length > 0 && (
            <StepForm act="back" ways={ways.back} answer={actionData} folded />
          )}
        </Section>
      )}
      <Section title={t('steps.history')}>
        <Timeline tenant={params.tenant} steps={found.steps} />
      </Section>
    </>
  )
}
