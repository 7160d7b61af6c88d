import { read } from '../../shell/ask.ts'
import type { Route } from './+types/export.page'

/** A closed ballot as a file that anybody can recompute. */
export async function loader(args: Route.LoaderArgs) {
  const { tenant, ballot } = args.params
  const exported = await read(args, (api) => api.decisions.export({ tenant, ballot }))
  return new Response(JSON.stringify(exported, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="stemming-${ballot}.json"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
