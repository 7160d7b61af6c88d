import { redirect } from 'react-router'
import { safeDestination } from '../features/identity/safe-destination.ts'
import { textIn } from '../features/identity/text-in.ts'
import type { Route } from './+types/act-for.page'
import { carryOut } from './ask.ts'

/** Chooses on whose behalf I act, and goes back to where I was. */
export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const organisation = text('organisation') || null
    await api.tenancy.actFor({ tenant, organisation })
    const { organisations } = await api.tenancy.enter({ tenant })
    const name = organisations.find(({ id }) => id === organisation)?.name
    const [path = '/', query] = safeDestination(text('naar')).split('?')
    const told = new URLSearchParams(query)
    told.set('gedaan', name ? 'shell.acting-for' : 'shell.acting-myself')
    if (name) told.set('gedaan-name', name)
    return redirect(`${path}?${told}`)
  })
}

export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/${params.tenant}`)
}
