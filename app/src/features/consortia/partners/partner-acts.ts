import type { Api } from '@voortent/api'
import { textIn } from '../../identity/text-in.ts'
import { commit } from '../consortium-acts.ts'

type Where = { tenant: string; consortium: string }
type Partners = Api['consortiumPartners']
type Input<Name extends keyof Partners> = Parameters<Partners[Name]>[0]

/** What the forms about partners do, by the name of their act; each tells what was done. */
const acts: Record<string, (api: Api, where: Where, form: FormData) => Promise<string>> = {
  commit,
  invite: commit,
  async roles({ consortiumPartners }, where, form) {
    const roles = form.getAll('roles') as Input<'giveRoles'>['roles']
    const organisation = textIn(form)('organisation')
    await consortiumPartners.giveRoles({ ...where, organisation, roles })
    return 'roles-given'
  },
  async 'offer-lead'({ consortiumPartners }, where, form) {
    const text = textIn(form)
    const to = { organisation: text('organisation'), note: text('note') }
    await consortiumPartners.offerLead({ ...where, ...to })
    return 'lead-offered'
  },
  async 'answer-lead'({ consortiumPartners }, where, form) {
    const answer = textIn(form)('answer') as Input<'answerLeadOffer'>['answer']
    await consortiumPartners.answerLeadOffer({ ...where, answer })
    return `lead-${answer}`
  },
  async seat({ consortiumPartners }, where, form) {
    const text = textIn(form)
    const seat = { organisation: text('organisation'), membership: text('membership') || null }
    await consortiumPartners.takeSeat({ ...where, ...seat })
    return 'seat-taken'
  },
  async unseat({ consortiumPartners }, where, form) {
    await consortiumPartners.leaveSeat({ ...where, organisation: textIn(form)('organisation') })
    return 'seat-left'
  },
}

/** Does what the form asks. @returns the key of what was done; throws a Response for an act that is none */
export async function act(api: Api, where: Where, form: FormData): Promise<string> {
  const name = textIn(form)('act')
  const done = Object.hasOwn(acts, name) ? await acts[name]?.(api, where, form) : undefined
  if (!done) throw new Response(null, { status: 400 })
  return done
}
