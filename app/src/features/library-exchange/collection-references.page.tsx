import { read } from '../../shell/ask.ts'
import type { Route } from './+types/collection-references.page'
import { formatIn } from './format-in.ts'
import { sendFile } from './send-file.ts'

/** References to what a collection holds, for who sees it. */
export async function loader(args: Route.LoaderArgs) {
  const { tenant, collection, format } = args.params
  return sendFile(
    await read(args, (api) =>
      api.libraryExchange.exportCollection({ tenant, collection, format: formatIn(format) }),
    ),
  )
}
