import { read } from '../../shell/ask.ts'
import type { Route } from './+types/sitemap-index.page'
import { sendXml } from './send-file.ts'

/** The sitemaps of all tenants. */
export async function loader(args: Route.LoaderArgs) {
  const { index } = await read(args, (api) => api.libraryExchange.sitemaps())
  return sendXml(index)
}
