import type { Api } from '@voortent/api'
import { readForm } from '../../tenancy/read-form.ts'

type Where = { tenant: string; token: string }
type Act = (api: Api, where: Where, text: (name: string) => string) => Promise<string>

/** What the forms behind a private link do, by the name of their act; each tells what was done. */
const acts: Record<string, Act> = {
  async write(api, where, text) {
    await api.interest.writeAsGuest({ ...where, words: text('words') })
    return 'written'
  },
  async yes(api, where) {
    await api.interest.answerAsGuest({ ...where, answer: 'ja', reason: '' })
    return 'yes'
  },
  async no(api, where, text) {
    await api.interest.answerAsGuest({ ...where, answer: 'nee', reason: text('reason') })
    return 'no'
  },
  async mentor(api, where) {
    await api.interest.askForMentor(where)
    return 'mentor'
  },
  async account(api, where) {
    await api.interest.askForAccount(where)
    return 'account'
  },
  async address(api, where, text) {
    await api.interest.addAddress({ ...where, email: text('email') })
    return 'address'
  },
}

/** Does what a form asks. @returns what was done, and where the guest goes on below the host */
export async function act(
  api: Api,
  where: Where,
  form: FormData,
): Promise<{ done: string; at: string }> {
  const { text } = readForm(form)
  const name = text('act')
  if (name === 'forget') {
    await api.interest.forgetMe(where)
    return { done: 'forgotten', at: 'doe-mee' }
  }
  if (name === 'replace') {
    const { token } = await api.guests.replaceLink(where)
    return { done: 'replaced', at: `mijn-interesse/${token}` }
  }
  const done = Object.hasOwn(acts, name) ? await acts[name]?.(api, where, text) : undefined
  if (!done) throw new Response(null, { status: 400 })
  return { done, at: `mijn-interesse/${where.token}` }
}
