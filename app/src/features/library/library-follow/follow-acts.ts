import type { Api } from '@voortent/api'
import type { FollowInput } from '@voortent/domain/library/contract'
import type { textIn } from '../../identity/text-in.ts'

type Where = { tenant: string }
type Text = ReturnType<typeof textIn>

/** To follow something and to leave it again; each tells what was done. */
export const followActs: Record<string, (api: Api, where: Where, text: Text) => Promise<string>> = {
  async follow(api, { tenant }, text) {
    await api.libraryFollow.follow({ tenant, ...followed(text) })
    return 'library-follow.followed'
  },
  async unfollow(api, { tenant }, text) {
    await api.libraryFollow.unfollow({ tenant, ...followed(text) })
    return 'library-follow.unfollowed'
  },
  async 'choose-digest'(api, { tenant }, text) {
    const byMail = text('byMail') === 'ja'
    await api.libraryFollow.chooseDigest({ tenant, byMail })
    return byMail ? 'library-follow.mail-on' : 'library-follow.mail-off'
  },
}

/** The procedure refuses what is none. */
function followed(text: Text): FollowInput {
  return { kind: text('kind'), value: text('value') } as FollowInput
}
