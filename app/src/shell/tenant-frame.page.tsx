import { Outlet } from 'react-router'
import type { Route } from './+types/tenant-frame.page'
import { read } from './ask.ts'

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  return read(args, async (api) => ({
    ...(await api.tenancy.enter({ tenant })),
    tenants: await api.tenancy.mine(),
  }))
}

export default function TenantFrame({ loaderData }: Route.ComponentProps) {
  return (
    <main id="inhoud">
      <p>{loaderData.tenant.name}</p>
      <Outlet />
    </main>
  )
}
