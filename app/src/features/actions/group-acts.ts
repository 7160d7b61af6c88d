import type { Api } from '@voortent/api'
import { textIn } from '../identity/text-in.ts'

type Where = { tenant: string; group: string }
type Act = (api: Api, where: Where, text: (name: string) => string) => Promise<unknown>

/** What the forms of a working group's page do, by the name of their act. */
const acts: Record<string, Act> = {
  add: (api, where, text) =>
    api.actions.addGroupMember({ ...where, membership: text('membership') }),
  remove: (api, where, text) =>
    api.actions.removeGroupMember({ ...where, membership: text('membership') }),
  lead: (api, where, text) =>
    api.actions.handOverLead({ ...where, membership: text('membership') }),
  change: (api, where, text) =>
    api.actions.changeGroup({ ...where, name: text('name'), purpose: text('purpose') }),
}

/** Does what the form asks. @returns the name of what was done; a Response for an act that is none */
export async function actOnGroup(api: Api, where: Where, form: FormData): Promise<string> {
  const text = textIn(form)
  const name = text('act')
  const known = Object.hasOwn(acts, name) ? acts[name] : undefined
  if (!known) throw new Response(null, { status: 400 })
  await known(api, where, text)
  return name
}
