import { read } from '../../shell/ask.ts'
import type { Route } from './+types/download.page'

/** A made file, for who asked for it; nobody between us keeps a copy. */
export async function loader(args: Route.LoaderArgs) {
  const { tenant, export: id } = args.params
  const { fileName, mediaType, content } = await read(args, (api) =>
    api.documents.takeExport({ tenant, id }),
  )
  return new Response(content, {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(content.length),
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
