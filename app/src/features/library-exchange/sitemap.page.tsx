import { read } from '../../shell/ask.ts'
import type { Route } from './+types/sitemap.page'
import { sendXml } from './send-file.ts'

/** The public pages of one tenant, for search engines. */
export async function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const part = new URL(args.request.url).searchParams.get('deel') ?? undefined
  return sendXml(await read(args, (api) => api.libraryExchange.sitemap({ tenant, part })))
}
