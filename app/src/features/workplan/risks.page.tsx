import { type RiskState, riskStates } from '@voortent/domain/workplan/contract'
import { ChoiceField, EmptyState, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { ActForm } from '../../shell/act-form.tsx'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/risks.page'
import { type Act, carryOutActs } from './acts.ts'
import { PlanNav } from './plan-nav.tsx'
import { RiskFields } from './risk-fields.tsx'
import { RiskMatrix } from './risk-matrix.tsx'
import { RiskSummary } from './risk-summary.tsx'
import styles from './workplan.module.css'

export const handle = trail('workplan:risk.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'workplan:risk.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.workplan.risks(args.params))
}

const acts: Record<string, Act> = {
  async add(api, where, form) {
    await api.workplan.addRisk({ ...where, ...riskIn(form) })
    return 'risk-added'
  },
  async change(api, where, form) {
    const text = textIn(form)
    const state = text('state') as RiskState
    await api.workplan.changeRisk({ ...where, risk: text('risk'), state, ...riskIn(form) })
    return 'risk-changed'
  },
}

function riskIn(form: FormData) {
  const text = textIn(form)
  return {
    title: text('title'),
    chance: Number(text('chance')),
    effect: Number(text('effect')),
    measure: text('measure'),
    owner: text('owner') || null,
  }
}

export function action(args: Route.ActionArgs) {
  return carryOutActs(args, acts)
}

export default function RisksPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('workplan')
  const { items, people, may } = loaderData
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('risk.title')} intro={t('risk.intro')} />
      <PlanNav base={`/${params.tenant}/consortia/${params.consortium}`} />
      {items.length === 0 ? (
        <EmptyState title={t('risk.none')}>{may.work && t('risk.first-step')}</EmptyState>
      ) : (
        <RiskMatrix risks={items} />
      )}
      <ul className={styles.list}>
        {items.map((risk, place) => (
          <li key={risk.id} id={`risico-${risk.id}`}>
            <div className={styles.wide}>
              <RiskSummary risk={risk} number={place + 1} />
              {may.work && (
                <ActForm
                  act="change"
                  about={{ risk: risk.id }}
                  title={t('risk.change')}
                  button={t('risk.save')}
                  answer={actionData}
                >
                  {(refused) => (
                    <>
                      <RiskFields facts={risk} refused={refused} people={people} />
                      <ChoiceField
                        name="state"
                        label={t('risk.field.state')}
                        error={refused.field('state').error}
                        defaultValue={refused.field('state').defaultValue ?? risk.state}
                        choices={riskStates.map((value) => ({
                          value,
                          label: t(`risk.state.${value}`),
                        }))}
                      />
                    </>
                  )}
                </ActForm>
              )}
            </div>
          </li>
        ))}
      </ul>
      {may.work && (
        <ActForm
          key={items.length}
          act="add"
          title={t('risk.add')}
          button={t('risk.add')}
          answer={actionData}
        >
          {(refused) => <RiskFields refused={refused} people={people} />}
        </ActForm>
      )}
    </>
  )
}
