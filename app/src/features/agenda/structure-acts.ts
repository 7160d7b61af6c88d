import type { Api } from '@voortent/api'
import { textIn } from '../identity/text-in.ts'
import { readFacts } from './read-facts.ts'

type Where = { tenant: string; agenda: string }
/** Where to go on the page when it is done: what to say, and what is asked afterwards. */
type Done = { gedaan?: string; ingetrokken?: string }

/** What the forms of the structure page do, by the name of their act. */
const acts: Record<string, (api: Api, where: Where, form: FormData) => Promise<Done>> = {
  async change(api, { tenant, agenda }, form) {
    await api.agenda.change({ tenant, id: agenda, ...readFacts(form) })
    return { gedaan: 'agenda.changed' }
  },
  async add(api, { tenant, agenda }, form) {
    await api.agenda.addSpeerpunt({ tenant, agenda, title: textIn(form)('title') })
    return { gedaan: 'agenda.added' }
  },
  async headings(api, { tenant, agenda }, form) {
    const headings = form.getAll('headings').map((chosen) => {
      const [, from, title] = /^(\d+):(.*)$/s.exec(String(chosen)) ?? []
      return { from: Number(from), title: title ?? '' }
    })
    await api.agenda.turnHeadings({ tenant, agenda, headings })
    return { gedaan: 'agenda.headings-turned' }
  },
  async rename(api, { tenant }, form) {
    const text = textIn(form)
    const speerpunt = text('speerpunt')
    await api.agenda.renameSpeerpunt({ tenant, speerpunt, title: text('title') })
    return { gedaan: 'agenda.renamed' }
  },
  async move(api, { tenant }, form) {
    const text = textIn(form)
    const position = Number(text('position'))
    await api.agenda.moveSpeerpunt({ tenant, speerpunt: text('speerpunt'), position })
    return {}
  },
  async lead(api, { tenant }, form) {
    const text = textIn(form)
    const organisation = text('organisation') || null
    await api.agenda.assignLead({ tenant, speerpunt: text('speerpunt'), organisation })
    return { gedaan: 'agenda.lead-assigned' }
  },
  async withdraw(api, { tenant }, form) {
    const speerpunt = textIn(form)('speerpunt')
    await api.agenda.withdrawSpeerpunt({ tenant, speerpunt })
    return { ingetrokken: speerpunt }
  },
  async restore(api, { tenant }, form) {
    await api.agenda.restoreSpeerpunt({ tenant, speerpunt: textIn(form)('speerpunt') })
    return { gedaan: 'agenda.restored' }
  },
}

/** Does what the form asks. @returns the query to go on with; a Response for an act that is none */
export async function act(api: Api, where: Where, form: FormData): Promise<string> {
  const name = textIn(form)('act')
  if (!Object.hasOwn(acts, name)) throw new Response(null, { status: 400 })
  const done = await acts[name]?.(api, where, form)
  return new URLSearchParams(done).toString()
}
