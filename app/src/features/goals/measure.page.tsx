import { Button, ButtonLink, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/measure.page'
import { goalsTrail } from './goals-trail.ts'
import { MeasurementFields } from './measurement-fields.tsx'
import { readMeasurement } from './read-measurement.ts'
import { useFigure } from './use-figure.ts'

export const handle = goalsTrail('goals:measure.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'goals:measure.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id, goal: goalId } = args.params
  return read(args, async (api) => {
    const { agenda, goal } = await api.goals.get({ tenant, agenda: id, goal: goalId })
    if (!goal.may.report || goal.withdrawnAt) throw data(null, { status: 403 })
    return { agenda, goal }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda, goal } = args.params
  return carryOut(args, async (api, form) => {
    await api.goals.measure({ tenant, goal, ...readMeasurement(form) })
    return redirect(`/${tenant}/agenda/${agenda}/doelen/${goal}?gedaan=goals.measured`)
  })
}

export default function Measure({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('goals')
  const { goal } = loaderData
  const figure = useFigure()
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  const last = goal.measurements.at(-1)
  return (
    <>
      <PageHeader
        title={t('measure.title')}
        intro={
          <>
            {goal.title}: {goal.indicator}.{' '}
            {last && t('measure.last', { value: figure(last.value, goal.unit) })}
          </>
        }
      />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('measure.button')}</Button>
              <ButtonLink to={`/${params.tenant}/agenda/${params.agenda}/doelen/${goal.id}`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          <MeasurementFields
            unit={goal.unit}
            start={{ source: last?.source ?? goal.source }}
            refused={refused}
          />
          <p>{t('measure.next')}</p>
        </FormCard>
      </Form>
    </>
  )
}
