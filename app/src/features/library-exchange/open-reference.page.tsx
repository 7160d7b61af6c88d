import { read } from '../../shell/ask.ts'
import type { Route } from './+types/open-reference.page'
import { formatIn } from './format-in.ts'
import { sendFile } from './send-file.ts'

/** A reference to one item, for everybody. */
export async function loader(args: Route.LoaderArgs) {
  const { tenant, item, format } = args.params
  return sendFile(
    await read(args, (api) =>
      api.libraryExchange.citeOpen({ tenant, item, format: formatIn(format) }),
    ),
  )
}
