import { ChoiceField, EmptyState, Field, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ActButton } from '../../shell/act-button.tsx'
import { ActForm } from '../../shell/act-form.tsx'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/contributions.page'
import { type Act, carryOutActs } from './acts.ts'
import { ContributionFields } from './contribution-fields.tsx'
import { OwnMeasurements } from './own-measurements.tsx'
import { PlanNav } from './plan-nav.tsx'
import styles from './workplan.module.css'

export const handle = trail('workplan:goal.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'workplan:goal.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.workplan.contributions(args.params))
}

const acts: Record<string, Act> = {
  async state(api, where, form) {
    const text = textIn(form)
    await api.workplan.contribute({
      ...where,
      goal: text('goal'),
      how: text('how'),
      indicator: text('indicator'),
      unit: text('unit'),
    })
    return 'goal-stated'
  },
  async measure(api, where, form) {
    const text = textIn(form)
    await api.workplan.measure({
      ...where,
      contribution: text('contribution'),
      value: text('value'),
      on: text('on'),
      source: text('source'),
    })
    return 'goal-measured'
  },
  async end(api, where, form) {
    const contribution = textIn(form)('contribution')
    await api.workplan.endContribution({ ...where, contribution })
    return 'goal-ended'
  },
}

export function action(args: Route.ActionArgs) {
  return carryOutActs(args, acts)
}

export default function ContributionsPage({
  loaderData,
  actionData,
  params,
}: Route.ComponentProps) {
  const { t } = useTranslation('workplan')
  const { items, goals, may } = loaderData
  const free = goals.filter(({ id }) => !items.some(({ goal }) => goal.id === id))
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('goal.title')} intro={t('goal.intro')} />
      <PlanNav base={`/${params.tenant}/consortia/${params.consortium}`} />
      {items.length === 0 && (
        <EmptyState title={t('goal.none')}>{may.plan && t('goal.first-step')}</EmptyState>
      )}
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <div className={styles.wide}>
              <Link to={`/${params.tenant}/agenda/${item.goal.agenda}/doelen/${item.goal.id}`}>
                {item.goal.title}
              </Link>
              <span className={styles.under}>{item.goal.agendaTitle}</span>
              <p className={styles.about}>{item.how}</p>
              <OwnMeasurements contribution={item} />
              {may.work && (
                <ActForm
                  key={item.measurements.length}
                  act="measure"
                  about={{ contribution: item.id }}
                  title={t('goal.measure')}
                  button={t('goal.measure-button')}
                  answer={actionData}
                >
                  {(refused) => (
                    <>
                      <Field
                        name="value"
                        label={t('goal.field.value', { unit: item.unit })}
                        {...refused.field('value')}
                        inputMode="decimal"
                        autoComplete="off"
                        required
                      />
                      <Field
                        name="on"
                        type="date"
                        label={t('goal.field.on')}
                        {...refused.field('on')}
                        required
                      />
                      <Field
                        name="source"
                        label={t('goal.field.source')}
                        hint={t('goal.source-hint')}
                        {...refused.field('source')}
                        required
                        maxLength={300}
                      />
                    </>
                  )}
                </ActForm>
              )}
              {may.plan && (
                <>
                  <ActForm
                    act="state"
                    about={{ goal: item.goal.id }}
                    title={t('goal.change')}
                    button={t('goal.save')}
                    answer={actionData}
                  >
                    {(refused) => <ContributionFields facts={item} refused={refused} />}
                  </ActForm>
                  <ActButton act="end" about={{ contribution: item.id }} of={item.goal.title}>
                    {t('goal.end')}
                  </ActButton>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      {may.plan && free.length > 0 && (
        <ActForm
          key={items.length}
          act="state"
          title={t('goal.state')}
          button={t('goal.state-button')}
          answer={actionData}
        >
          {(refused) => (
            <>
              <ChoiceField
                name="goal"
                label={t('goal.field.goal')}
                {...refused.field('goal')}
                choices={[
                  { value: '', label: t('choose') },
                  ...free.map(({ id, title, agenda }) => ({
                    value: id,
                    label: `${title} (${agenda})`,
                  })),
                ]}
              />
              <ContributionFields refused={refused} />
            </>
          )}
        </ActForm>
      )}
    </>
  )
}
