import type { Api } from '@voortent/api'
import { amsterdamMoment } from '../../decisions/amsterdam-moment.ts'
import { textIn } from '../../identity/text-in.ts'

type Where = { tenant: string; consortium: string }
type Input<Name extends keyof Api['gates']> = Parameters<Api['gates'][Name]>[0]
type Act = (api: Api, where: Where, text: (name: string) => string) => Promise<string>

/** What the forms of the page of phases do, by the name of their act; each tells what was done. */
const acts: Record<string, Act> = {
  async 'begin-gate'(api, where, text) {
    const to = text('to') as Input<'begin'>['to']
    await api.gates.begin({ ...where, to, plannedOn: text('plannedOn') || null })
    return 'gate-begun'
  },
  async 'plan-gate'(api, where, text) {
    const plannedOn = text('plannedOn') || null
    await api.gates.plan({ ...where, gate: text('gate'), plannedOn })
    return 'gate-planned'
  },
  async judge(api, where, text) {
    const state = text('state') as Input<'judge'>['state']
    await api.gates.judge({
      ...where,
      criterion: text('criterion'),
      state,
      remark: text('remark'),
    })
    return 'criterion-judged'
  },
  async 'add-criterion'(api, where, text) {
    await api.gates.addCriterion({ ...where, gate: text('gate'), text: text('text') })
    return 'criterion-added'
  },
  async 'remove-criterion'(api, where, text) {
    await api.gates.removeCriterion({ ...where, criterion: text('criterion') })
    return 'criterion-removed'
  },
  async 'put-gate'(api, where, text) {
    const rule = text('rule') as Input<'put'>['rule']
    const closesAt = amsterdamMoment(text('closesOn'), '23:59')
    await api.gates.put({ ...where, gate: text('gate'), rule, closesAt })
    return 'gate-put'
  },
  async 'close-gate'(api, where, text) {
    const { done } = await api.gates.close({ ...where, gate: text('gate') })
    return done === 'go' ? 'gone-on' : 'gate-refused'
  },
  async 'withdraw-gate'(api, where, text) {
    await api.gates.withdraw({ ...where, gate: text('gate'), reason: text('reason') })
    return 'gate-withdrawn'
  },
  async 'decide-gate'(api, where, text) {
    const outcome = text('outcome') as Input<'decide'>['outcome']
    await api.gates.decide({ ...where, gate: text('gate'), outcome, reason: text('reason') })
    return outcome === 'go' ? 'gone-on' : 'gate-refused'
  },
  async 'say-changes'(api, where, text) {
    await api.gates.sayChanges({ ...where, gate: text('gate'), changes: text('changes') })
    return 'changes-said'
  },
  async back(api, where, text) {
    const to = text('to') as Input<'back'>['to']
    await api.gates.back({ ...where, to, reason: text('reason') })
    return 'gone-back'
  },
  async restart(api, where, text) {
    const to = text('to') as Input<'restart'>['to']
    await api.gates.restart({ ...where, to, reason: text('reason') })
    return 'restarted'
  },
}

/** Does what the form asks. @returns the key of what was done; throws a Response for an act that is none */
export async function act(api: Api, where: Where, form: FormData): Promise<string> {
  const text = textIn(form)
  // Each criterion has a form of its own, which is refused by itself.
  const name = text('act').replace(/^judge-.*$/, 'judge')
  const done = Object.hasOwn(acts, name) ? await acts[name]?.(api, where, text) : undefined
  if (!done) throw new Response(null, { status: 400 })
  return done
}
