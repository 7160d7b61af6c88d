import { read } from '../../shell/ask.ts'
import { translatorOf } from '../../shell/i18n/speak.ts'
import { addressOf, filterFrom } from '../library/library-filter.ts'
import type { Route } from './+types/feed.page'
import { sendXml } from './send-file.ts'

/** What a search finds of what is for everybody, to be followed in a reader of one's own. */
export async function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const url = new URL(args.request.url)
  const search = { ...filterFrom(url.href), page: 1 }
  const form = url.pathname.endsWith('/rss.xml') ? ('rss' as const) : ('atom' as const)
  const { query, kind, theme, topsector, targetGroup } = search
  const t = translatorOf('nl')?.t
  const asked = [
    query,
    kind && t?.(`library:kind.${kind}`),
    theme && t?.(`questions:kind.themes.${theme}`),
    topsector && t?.(`questions:kind.topsectors.${topsector}`),
    targetGroup && t?.(`questions:kind.targetGroups.${targetGroup}`),
  ]
  const title = asked.filter(Boolean).join(', ')
  const { content, mediaType } = await read(args, (api) =>
    api.libraryExchange.feed({ tenant, ...search, form, title, address: addressOf(search) }),
  )
  return sendXml(content, mediaType)
}
