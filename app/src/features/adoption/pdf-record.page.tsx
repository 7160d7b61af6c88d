import { read } from '../../shell/ask.ts'
import type { Route } from './+types/pdf-record.page'

/** The record of an adoption as a PDF, for anybody. */
export async function loader(args: Route.LoaderArgs) {
  const { tenant, adoption } = args.params
  const { fileName, mediaType, content } = await read(args, (api) =>
    api.adoption.file({ tenant, adoption }),
  )
  return new Response(content, {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(content.length),
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'public, max-age=300',
    },
  })
}
