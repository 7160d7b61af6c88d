import type { Api } from '@voortent/api'
import type { Verdict } from '@voortent/domain/consultation/contract'
import { readForm } from '../tenancy/read-form.ts'

type Where = { tenant: string; amendment: string }

/** What one does with an amendment, by the name of the act; each answers what was done. */
const acts: Record<string, (api: Api, where: Where, form: FormData) => Promise<string>> = {
  async change(api, where, form) {
    const { text } = readForm(form)
    await api.consultation.changeAmendment({
      ...where,
      revision: Number(text('revision')),
      proposed: text('proposed'),
      reason: text('reason'),
    })
    return 'amendment-changed'
  },
  async submit(api, where) {
    await api.consultation.submitAmendment(where)
    return 'amendment-submitted'
  },
  async withdraw(api, where) {
    await api.consultation.withdrawAmendment(where)
    return 'amendment-withdrawn'
  },
  async answer(api, where, form) {
    const { text } = readForm(form)
    await api.consultation.answerAmendment({
      ...where,
      verdict: text('verdict') as Verdict,
      reason: text('reason'),
      adopted: text('adopted'),
      apply: form.has('apply'),
    })
    return 'amendment-answered'
  },
  async merge(api, where, form) {
    await api.consultation.mergeAmendment({ ...where, into: readForm(form).text('into') })
    return 'amendment-merged'
  },
  async separate(api, where) {
    await api.consultation.mergeAmendment({ ...where, into: null })
    return 'amendment-separated'
  },
  async 'request-vote'(api, where) {
    await api.consultation.requestVote(where)
    return 'vote-requested'
  },
  async 'put-to-vote'(api, where) {
    await api.consultation.putToVote(where)
    return 'put-to-vote'
  },
  async support(api, where) {
    await api.consultation.supportAmendment(where)
    return 'supported'
  },
}

/** Does what the form asks. @returns what was done; throws a Response for an act that is none */
export async function act(api: Api, where: Where, form: FormData): Promise<string> {
  const name = readForm(form).text('act')
  const carryOut = Object.hasOwn(acts, name) ? acts[name] : undefined
  if (!carryOut) throw new Response(null, { status: 400 })
  return carryOut(api, where, form)
}
