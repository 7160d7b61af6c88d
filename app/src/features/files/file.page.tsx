import { read } from '../../shell/ask.ts'
import type { Route } from './+types/file.page'

/** A file, for who may see it: a picture in the page, anything else to save. */
export async function loader(args: Route.LoaderArgs) {
  const { tenant, file } = args.params
  const small = new URL(args.request.url).searchParams.has('klein')
  const { name, mediaType, content } = await read(args, (api) =>
    api.files.read({ tenant, file, small }),
  )
  const shown = mediaType.startsWith('image/') ? 'inline' : 'attachment'
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(content.length),
      'Content-Disposition': `${shown}; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      // Who leaves the consortium soon sees it no more.
      'Cache-Control': 'private, max-age=300',
    },
  })
}
