import { redirect } from 'react-router'
import type { Route } from './+types/management.page'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/${params.tenant}/beheer/instellingen`)
}
