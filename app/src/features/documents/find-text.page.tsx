import { redirect } from 'react-router'
import { read } from '../../shell/ask.ts'
import type { Route } from './+types/find-text.page'

/** The lasting address of a text: leads to the page where one works in it now. */
export function loader(args: Route.LoaderArgs) {
  const { tenant, document } = args.params
  return read(args, async (api) => {
    const { path } = await api.documents.standing({ tenant, document })
    return redirect(`/${tenant}/${path}`)
  })
}
