import { redirect } from 'react-router'
import { carryOut } from '../../shell/ask.ts'
import type { Route } from './+types/sign-out.page'

export function action(args: Route.ActionArgs) {
  return carryOut(args, async (api) => {
    await api.identity.signOut()
    return redirect('/')
  })
}

export function loader() {
  return redirect('/')
}
