import { read } from '../../shell/ask.ts'
import type { Route } from './+types/sitemap-index.page'
import { sendXml } from './send-file.ts'

/** The sitemaps of all tenants. */
export async function loader(args: Route.LoaderArgs) {
  return sendXml(await read(args, (api) => api.libraryExchange.sitemapIndex()))
}
