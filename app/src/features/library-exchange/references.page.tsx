import { read } from '../../shell/ask.ts'
import { filterFrom } from '../library/library-filter.ts'
import type { Route } from './+types/references.page'
import { formatIn } from './format-in.ts'
import { sendFile } from './send-file.ts'

/** References to what a search finds. */
export async function loader(args: Route.LoaderArgs) {
  const { tenant, format } = args.params
  const search = filterFrom(args.request.url)
  return sendFile(
    await read(args, (api) =>
      api.libraryExchange.export({ tenant, ...search, format: formatIn(format) }),
    ),
  )
}
