import { Outlet } from 'react-router'

export default function Frame() {
  return (
    <main id="inhoud" style={{ padding: '1.5rem', maxWidth: '72rem', margin: '0 auto' }}>
      <Outlet />
    </main>
  )
}
