import type { Api } from '@voortent/api'
import { textIn } from '../identity/text-in.ts'

type Where = { tenant: string; question: string }
type Text = ReturnType<typeof textIn>

/** What the forms of a question's page do, by the name of their act; each tells what was done. */
const acts: Record<
  string,
  (api: Api, where: Where, text: Text, form: FormData) => Promise<string>
> = {
  async 'take-on'(api, where) {
    await api.questions.takeOn(where)
    return 'taken-on'
  },
  async write(api, where, text) {
    await api.questions.write({ ...where, text: text('text') })
    return 'written'
  },
  async propose(api, where, text) {
    await api.questions.propose({ ...where, title: text('title'), wording: text('wording') })
    return 'proposed'
  },
  async correct(api, where, text) {
    await api.questions.correct({ ...where, wording: text('wording') })
    return 'corrected'
  },
  async agree(api, where) {
    await api.questions.agree(where)
    return 'agreed'
  },
  async link(api, where, text) {
    await api.questions.linkAction({ ...where, action: text('action') })
    return 'action-linked'
  },
  async unlink(api, where, text) {
    await api.questions.unlinkAction({ ...where, action: text('action') })
    return 'action-unlinked'
  },
  async recognise(api, where, text) {
    await api.questions.recognise({ ...where, organisation: text('organisation') })
    return 'recognised'
  },
  async invite(api, where, _text, form) {
    const organisations = form.getAll('organisations').map(String)
    await api.questions.invite({ ...where, organisations })
    return 'invited'
  },
  async party(api, where, text) {
    const answer = text('answer') as 'ja' | 'nee'
    await api.questions.answerInvitation({ ...where, answer, words: text('words') })
    return 'party-answered'
  },
  async answer(api, where, text) {
    await api.questions.answer({ ...where, words: text('words') })
    return 'answered'
  },
  async close(api, where, text) {
    await api.questions.close({ ...where, words: text('words') })
    return 'closed'
  },
  async reopen(api, where) {
    await api.questions.reopen(where)
    return 'reopened'
  },
}

/** Does what the form asks. @returns the key of what was done; throws a Response for an act that is none */
export async function act(api: Api, where: Where, form: FormData): Promise<string> {
  const text = textIn(form)
  const name = text('act')
  const done = Object.hasOwn(acts, name) ? await acts[name]?.(api, where, text, form) : undefined
  if (!done) throw new Response(null, { status: 400 })
  return done
}
