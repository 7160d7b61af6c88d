import { redirect } from 'react-router'
import { read } from '../../shell/ask.ts'
import type { Route } from './+types/find-amendment.page'

/** The lasting address of an amendment: leads to its page in its consultation. */
export function loader(args: Route.LoaderArgs) {
  const { tenant, amendment } = args.params
  return read(args, async (api) => {
    const { path } = await api.consultation.amendmentPlace({ tenant, amendment })
    return redirect(`/${tenant}/${path}`)
  })
}
