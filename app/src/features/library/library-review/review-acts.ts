import type { Api } from '@voortent/api'
import type { Verdict } from '@voortent/domain/library/contract'
import type { textIn } from '../../identity/text-in.ts'

type Where = { tenant: string; item: string }
type Act = (api: Api, where: Where, text: ReturnType<typeof textIn>) => Promise<string>

/** What is done with an item before it comes out, and with its text after it. */
export const reviewActs: Record<string, Act> = {
  async 'ask-review'({ libraryReview }, where, text) {
    await libraryReview.ask({ ...where, reviewer: text('reviewer') })
    return 'library.review-asked'
  },
  async 'say-review'({ libraryReview }, where, text) {
    const verdict = text('verdict') as Verdict
    await libraryReview.say({ ...where, verdict, remarks: text('remarks') })
    return 'library.review-said'
  },
  async 'answer-review'({ libraryReview }, where, text) {
    await libraryReview.answer({ ...where, review: text('review'), answer: text('answer') })
    return 'library.review-answered'
  },
  async 'stop-review'({ libraryReview }, where) {
    await libraryReview.stop(where)
    return 'library.review-stopped'
  },
  async 'drop-revision'({ libraryReview }, where) {
    await libraryReview.dropRevision(where)
    return 'library-review.revision-dropped'
  },
  async 'publish-text'({ libraryReview }, where) {
    await libraryReview.publishText(where)
    return 'library.text-published'
  },
}
