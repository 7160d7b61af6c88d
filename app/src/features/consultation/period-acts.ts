import type { Api } from '@voortent/api'
import { readForm } from '../tenancy/read-form.ts'

type Where = { tenant: string; id: string }

/** What the coordinator does with an open consultation, by the name of the act. */
const acts: Record<
  string,
  (api: Api, where: Where, form: FormData) => Promise<Record<string, string>>
> = {
  async remind(api, where) {
    const { organisations } = await api.consultation.remind(where)
    return { gedaan: 'consultation.reminded', 'gedaan-count': String(organisations) }
  },
  async extend(api, where, form) {
    await api.consultation.extend({ ...where, closesOn: readForm(form).text('closesOn') })
    return { gedaan: 'consultation.extended' }
  },
  async close(api, where) {
    await api.consultation.close(where)
    return { gedaan: 'consultation.closed' }
  },
}

/** Does what the form asks. @returns the query to go on with */
export async function act(api: Api, where: Where, form: FormData): Promise<Record<string, string>> {
  const name = readForm(form).text('act')
  const carryOut = Object.hasOwn(acts, name) ? acts[name] : undefined
  if (!carryOut) throw new Response(null, { status: 400 })
  return carryOut(api, where, form)
}
