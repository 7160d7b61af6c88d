import { Link, Outlet } from 'react-router'
import { read } from '../../shell/ask.ts'
import { PublicFrame } from '../../shell/front/public-frame.tsx'
import { TenantColours } from '../../shell/tenant-colours.tsx'
import type { Route } from './+types/door.page'
import styles from './door.module.css'

export function loader(args: Route.LoaderArgs) {
  const { tenant = '' } = args.params as { tenant?: string }
  return read(args, async (api) => (await api.tenancy.publicFace({ tenant })).tenant)
}

/** The frame of pages for guests: the colours and the name of the tenant, nothing to choose from. */
export default function Door({ loaderData: { slug, name, colours } }: Route.ComponentProps) {
  return (
    <PublicFrame>
      <TenantColours colours={colours} />
      <p className={styles.tenant}>
        <Link to={`/${slug}/over`}>{name}</Link>
      </p>
      <Outlet />
    </PublicFrame>
  )
}
