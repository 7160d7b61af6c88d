import type { Api } from '@voortent/api'
import type { BringInInput, InterestStatus } from '@voortent/domain/interest/contract'
import { readForm } from '../tenancy/read-form.ts'

type Where = { tenant: string; interest: string }
type Act = (api: Api, where: Where, text: (name: string) => string) => Promise<string>

/** What the forms of an interest do, by the name of their act; each tells what was done. */
const acts: Record<string, Act> = {
  async move(api, where, text) {
    const status = text('status') as InterestStatus
    await api.interest.move({ ...where, status, reason: text('reason') })
    return 'interest.moved'
  },
  async note(api, where, text) {
    await api.interest.note({ ...where, words: text('words') })
    return 'interest.noted'
  },
  async reply(api, where, text) {
    await api.interest.write({ ...where, words: text('words') })
    return 'interest.replied'
  },
  async join(api, where, text) {
    await api.interest.bringIn({
      ...where,
      organisation: text('organisation') || null,
      name: text('name'),
      sizeClass: (text('sizeClass') || 'onbekend') as BringInInput['sizeClass'],
    })
    return 'interest.brought-in'
  },
  async invite(api, where) {
    await api.interest.invite(where)
    return 'interest.invited'
  },
  async match(api, where, text) {
    await api.interest.matchMentor({ ...where, organisation: text('organisation') })
    return 'interest.matched'
  },
  async write(api, where, text) {
    await api.interest.writeAsMember({ ...where, words: text('words') })
    return 'interest-door.written'
  },
  async yes(api, where) {
    await api.interest.answerAsMember({ ...where, answer: 'ja', reason: '' })
    return 'interest-door.yes'
  },
  async no(api, where, text) {
    await api.interest.answerAsMember({ ...where, answer: 'nee', reason: text('reason') })
    return 'interest-door.no'
  },
  async mentor(api, where) {
    await api.interest.askForMentorAsMember(where)
    return 'interest-door.mentor'
  },
}

/** Does what the form asks; throws a Response for an act that is none. */
export async function act(api: Api, where: Where, form: FormData): Promise<string> {
  const { text } = readForm(form)
  const name = text('act')
  const done = Object.hasOwn(acts, name) ? await acts[name]?.(api, where, text) : undefined
  if (!done) throw new Response(null, { status: 400 })
  return done
}
