import type { Api } from '@voortent/api'
import type { ActionStatus, MoneyCertainty } from '@voortent/domain/actions/contract'
import { textIn } from '../identity/text-in.ts'

type Where = { tenant: string; action: string }
type Act = (api: Api, where: Where, text: (name: string) => string) => Promise<unknown>

/** What the forms of an action's page do, by the name of their act. */
const acts: Record<string, Act> = {
  status: (api, where, text) =>
    api.actions.recordStatus({
      ...where,
      status: text('status') as ActionStatus,
      reason: text('reason'),
    }),
  step: (api, where, text) =>
    api.actions.planNextStep({
      ...where,
      nextStep: text('nextStep'),
      nextStepOn: text('nextStepOn') || null,
    }),
  money: (api, where, text) =>
    api.actions.addMoney({
      ...where,
      source: text('source'),
      amount: text('amount'),
      certainty: text('certainty') as MoneyCertainty,
      note: text('note'),
    }),
  removeMoney: (api, where, text) => api.actions.removeMoney({ ...where, money: text('money') }),
  join: (api, where, text) => api.actions.join({ ...where, organisation: text('organisation') }),
  add: (api, where, text) => api.actions.join({ ...where, organisation: text('organisation') }),
  leave: (api, where, text) =>
    api.actions.leave({ ...where, organisation: text('organisation'), reason: text('reason') }),
  restore: (api, where) => api.actions.restore(where),
}

/** Does what the form asks. @returns the name of what was done; a Response for an act that is none */
export async function act(api: Api, where: Where, form: FormData): Promise<string> {
  const text = textIn(form)
  const name = text('act')
  const known = Object.hasOwn(acts, name) ? acts[name] : undefined
  if (!known) throw new Response(null, { status: 400 })
  await known(api, where, text)
  return name
}
