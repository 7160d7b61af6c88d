import type { Api } from '@voortent/api'
import { textIn } from '../identity/text-in.ts'
import { saveActs } from './collections/save-acts.ts'
import { followActs } from './library-follow/follow-acts.ts'
import { reviewActs } from './library-review/review-acts.ts'
import { talkActs } from './library-talk/talk-acts.ts'

type Where = { tenant: string; item: string }
type Text = ReturnType<typeof textIn>

/** What the forms of an item's page do, by the name of their act; each tells what was done. */
const acts: Record<string, (api: Api, where: Where, text: Text) => Promise<string>> = {
  ...talkActs,
  ...followActs,
  ...saveActs,
  ...reviewActs,
  async publish(api, where) {
    await api.library.publish(where)
    return 'library.published'
  },
  async use(api, where, text) {
    const [place, effect, adaptation] = [text('place'), text('effect'), text('adaptation')]
    const question = text('question')
    await api.library.tellUse({ ...where, place, effect, adaptation, question })
    return 'library.used'
  },
  async withdraw(api, where, text) {
    await api.library.withdraw({ ...where, reason: text('reason') })
    return 'library.withdrawn'
  },
}

/** Does what the form asks. @returns the key of what was done; throws a Response for an act that is none */
export async function act(api: Api, where: Where, form: FormData): Promise<string> {
  const text = textIn(form)
  const name = text('act')
  const done = Object.hasOwn(acts, name) ? await acts[name]?.(api, where, text) : undefined
  if (!done) throw new Response(null, { status: 400 })
  return done
}
