import type { Api } from '@voortent/api'
import { readForm } from '../tenancy/read-form.ts'
import { readFacts } from './read-facts.ts'

type Where = { tenant: string; consultation: string }

/** What the forms of the preparation page do, by the name of their act; each answers what was done. */
const acts: Record<string, (api: Api, where: Where, form: FormData) => Promise<string>> = {
  async change(api, { tenant, consultation: id }, form) {
    await api.consultation.change({ tenant, id, ...readFacts(form) })
    return 'changed'
  },
  async 'add-question'(api, where, form) {
    const { text } = readForm(form)
    const choices = text('choices')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    await api.consultation.addQuestion({ ...where, prompt: text('prompt'), choices })
    return 'question-added'
  },
  async 'raise-question'(api, { tenant }, form) {
    await api.consultation.raiseQuestion({ tenant, question: readForm(form).text('question') })
    return 'question-raised'
  },
  async 'remove-question'(api, { tenant }, form) {
    await api.consultation.removeQuestion({ tenant, question: readForm(form).text('question') })
    return 'question-removed'
  },
  async invite(api, where, form) {
    const organisations = readForm(form).ticked('organisations')
    await api.consultation.invite({ ...where, organisations })
    return 'invited'
  },
  async open(api, { tenant, consultation: id }) {
    await api.consultation.open({ tenant, id })
    return 'opened'
  },
}

/** Does what the form asks. @returns what was done; throws a Response for an act that is none */
export async function act(api: Api, where: Where, form: FormData): Promise<string> {
  const name = readForm(form).text('act')
  const carryOut = Object.hasOwn(acts, name) ? acts[name] : undefined
  if (!carryOut) throw new Response(null, { status: 400 })
  return carryOut(api, where, form)
}
