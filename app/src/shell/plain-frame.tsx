import { Outlet } from 'react-router'
import { DoneToast } from './frame/done-notice.tsx'
import { PublicFrame } from './front/public-frame.tsx'
import { MantineRoof } from './mantine-roof.tsx'

/** Around pages outside every tenant that need the component library: sign-in, profile, outbox. */
export default function PlainFrame() {
  return (
    <MantineRoof>
      <PublicFrame notice={<DoneToast />}>
        <Outlet />
      </PublicFrame>
    </MantineRoof>
  )
}
