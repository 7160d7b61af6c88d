import { read } from '../../shell/ask.ts'
import type { Route } from './+types/export-record.page'

/** An adoption as a file that anybody can verify. */
export async function loader(args: Route.LoaderArgs) {
  const { tenant, adoption } = args.params
  const exported = await read(args, (api) => api.adoption.export({ tenant, adoption }))
  return new Response(JSON.stringify(exported, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="vaststelling-${adoption}.json"`,
      'Cache-Control': 'public, max-age=300',
    },
  })
}
