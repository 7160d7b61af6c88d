import type { Api } from '@voortent/api'
import type { textIn } from '../../identity/text-in.ts'

type Where = { tenant: string; item: string }
type Text = ReturnType<typeof textIn>

/** To save an item in a collection, of one’s own or a new one. */
export const saveActs: Record<string, (api: Api, where: Where, text: Text) => Promise<string>> = {
  async save(api, where, text) {
    const collection = text('collection') || null
    await api.collections.save({ ...where, collection, title: text('title'), note: text('note') })
    return 'collections.saved'
  },
}
