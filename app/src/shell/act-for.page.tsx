import { redirect } from 'react-router'
import { safeDestination } from '../features/identity/safe-destination.ts'
import type { Route } from './+types/act-for.page'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/${params.tenant}`)
}
