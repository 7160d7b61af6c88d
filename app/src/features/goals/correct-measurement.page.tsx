import { Button, ButtonLink, FormCard, PageHeader, Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/correct-measurement.page'
import { asTyped } from './figures.ts'
import { goalsTrail } from './goals-trail.ts'
import { MeasurementFields } from './measurement-fields.tsx'
import { readMeasurement } from './read-measurement.ts'

export const handle = goalsTrail('goals:correct.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'goals:correct.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id, goal: goalId, measurement: measurementId } = args.params
  return read(args, async (api) => {
    const { agenda, goal } = await api.goals.get({ tenant, agenda: id, goal: goalId })
    const measurement = goal.measurements.find((one) => one.id === measurementId)
    if (!measurement) throw data(null, { status: 404 })
    if (!goal.may.report || goal.withdrawnAt) throw data(null, { status: 403 })
    return { agenda, goal, measurement }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda, goal, measurement } = args.params
  return carryOut(args, async (api, form) => {
    const back = `/${tenant}/agenda/${agenda}/doelen/${goal}`
    const text = textIn(form)
    if (text('act') === 'take-back') {
      await api.goals.takeBack({ tenant, measurement, note: text('note') })
      return redirect(`${back}?gedaan=goals.taken-back`)
    }
    await api.goals.correct({ tenant, measurement, ...readMeasurement(form) })
    return redirect(`${back}?gedaan=goals.corrected`)
  })
}

export default function CorrectMeasurement(props: Route.ComponentProps) {
  const { t } = useTranslation('goals')
  const { loaderData, actionData, params } = props
  const { goal, measurement } = loaderData
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  const reason = refused.field('note')
  const isTakeBack = actionData && 'values' in actionData && actionData.values.act === 'take-back'
  const none = { ...refused, field: () => ({ error: undefined, defaultValue: undefined }) }
  return (
    <>
      <PageHeader title={t('correct.title')} intro={t('correct.intro')} />
      <Form method="post" noValidate>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('correct.button')}</Button>
              <ButtonLink to={`/${params.tenant}/agenda/${params.agenda}/doelen/${goal.id}`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          <MeasurementFields
            unit={goal.unit}
            start={{
              measuredOn: measurement.on,
              value: asTyped(measurement.value),
              source: measurement.source,
              note: measurement.note,
            }}
            refused={isTakeBack ? none : refused}
          />
        </FormCard>
      </Form>
      <Section title={t('take-back.title')}>
        <p>{t('take-back.intro')}</p>
        <Form method="post" noValidate>
          <input type="hidden" name="act" value="take-back" />
          <FormCard actions={<Button look="loss">{t('take-back.button')}</Button>}>
            <TextField
              name="note"
              label={t('take-back.reason')}
              rows={2}
              maxLength={1000}
              error={isTakeBack ? reason.error : undefined}
            />
          </FormCard>
        </Form>
      </Section>
    </>
  )
}
