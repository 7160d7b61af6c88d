import { Outlet } from 'react-router'
import { DoneToast } from './frame/done-notice.tsx'
import { PublicFrame } from './front/public-frame.tsx'

/** Around pages outside every tenant: sign-in, profile, outbox. */
export default function PlainFrame() {
  return (
    <PublicFrame notice={<DoneToast />}>
      <Outlet />
    </PublicFrame>
  )
}
