import type { ReactNode } from 'react'
import { Outlet, useParams } from 'react-router'
import { AgendaNav } from '../features/agenda/agenda-parts/agenda-nav.tsx'
import type { Route } from './+types/tenant-frame.page'
import { read } from './ask.ts'
import { errorTitle } from './error-kind.ts'
import { ErrorMessage, PublicErrorPage } from './error-page.tsx'
import { Breadcrumbs } from './frame/breadcrumbs.tsx'
import { DoneToast } from './frame/done-notice.tsx'
import type { FrameData } from './frame/frame-data.ts'
import { FrameHeader } from './frame/frame-header.tsx'
import { FrameNav } from './frame/frame-nav.tsx'
import { Progress } from './frame/progress.tsx'
import styles from './frame/tenant-frame.module.css'
import { useArrival } from './frame/use-arrival.ts'
import { pageTitle } from './page-title.ts'
import { TenantColours } from './tenant-colours.tsx'

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  return read(args, async (api) => {
    const [frame, tenants] = await Promise.all([api.tenancy.enter({ tenant }), api.tenancy.mine()])
    return { ...frame, tenants }
  })
}

export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.error ? errorTitle(args.error) : (args.loaderData?.tenant.name ?? ''))

export default function TenantFrame({ loaderData }: Route.ComponentProps) {
  return (
    <Frame frame={loaderData}>
      <Outlet />
    </Frame>
  )
}

/** What fails inside a tenant keeps the frame; who may not enter sees the public one. */
export function ErrorBoundary({ loaderData }: Route.ErrorBoundaryProps) {
  if (!loaderData) return <PublicErrorPage />
  return (
    <Frame frame={loaderData}>
      <ErrorMessage home={`/${loaderData.tenant.slug}`} />
    </Frame>
  )
}

function Frame({ frame, children }: { frame: FrameData; children: ReactNode }) {
  useArrival()
  const { agenda } = useParams()
  return (
    <>
      <TenantColours colours={frame.tenant.colours} />
      <Progress />
      <div className={styles.frame} data-tenant={frame.tenant.slug}>
        <FrameHeader frame={frame} />
        <FrameNav frame={frame} />
        <main id="inhoud" className={styles.main} tabIndex={-1}>
          <DoneToast />
          <Breadcrumbs tenant={frame.tenant} />
          {agenda && <AgendaNav base={`/${frame.tenant.slug}/agenda/${agenda}`} />}
          {children}
        </main>
      </div>
    </>
  )
}
