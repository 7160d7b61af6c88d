import { read } from '../../shell/ask.ts'
import type { Route } from './+types/logo.page'

/** The logo as a picture; a browser that has it is told so. */
export async function loader(args: Route.LoaderArgs) {
  const { id, mediaType, content } = await read(args, (api) =>
    api.tenancy.logo({ tenant: args.params.tenant }),
  )
  const etag = `"${id}"`
  const headers = {
    ETag: etag,
    'Cache-Control': 'public, max-age=60',
  }
  if (args.request.headers.get('if-none-match') === etag) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(content, {
    headers: {
      ...headers,
      'Content-Type': mediaType,
      'Content-Length': String(content.length),
      'Content-Disposition': 'inline',
    },
  })
}
