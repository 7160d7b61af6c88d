import type { Api } from '@voortent/api'
import type { textIn } from '../../identity/text-in.ts'

type Where = { tenant: string; item: string }
type Text = ReturnType<typeof textIn>

/** What one does under an item: to stand behind it, to talk and to ask; each tells what was done. */
export const talkActs: Record<string, (api: Api, where: Where, text: Text) => Promise<string>> = {
  async unuse(api, where) {
    await api.libraryApply.withdrawUse(where)
    return 'library-talk.unused'
  },
  async 'ask-of-use'(api, { tenant }, text) {
    await api.libraryApply.askOfUse({ tenant, use: text('use') })
    return 'library-talk.asked-of-use'
  },
  async endorse(api, where, text) {
    await api.libraryApply.endorse({ ...where, words: text('words') })
    return 'library-talk.endorsed'
  },
  async unendorse(api, where) {
    await api.libraryApply.withdrawEndorsement(where)
    return 'library-talk.unendorsed'
  },
  async talk(api, where, text) {
    await api.libraryApply.openTalk({ ...where, kind: 'talk', body: text('body') })
    return 'library-talk.said'
  },
  async ask(api, where, text) {
    const isPrivate = text('private') !== ''
    const question = { kind: 'question' as const, body: text('body'), private: isPrivate }
    await api.libraryApply.openTalk({ ...where, ...question })
    return 'library-talk.asked'
  },
  async answer(api, where, text) {
    await api.libraryApply.answerTalk({ ...where, thread: text('thread'), body: text('body') })
    return 'library-talk.answered'
  },
  async resolve(api, where, text) {
    await api.libraryApply.resolveTalk({ ...where, thread: text('thread') })
    return 'library-talk.resolved'
  },
  async reopen(api, where, text) {
    await api.libraryApply.reopenTalk({ ...where, thread: text('thread') })
    return 'library-talk.reopened'
  },
  async edit(api, where, text) {
    await api.libraryApply.editRemark({ ...where, comment: text('comment'), body: text('body') })
    return 'library-talk.edited'
  },
  async unsay(api, where, text) {
    await api.libraryApply.withdrawRemark({ ...where, comment: text('comment') })
    return 'library-talk.unsaid'
  },
}
