import '@mantine/core/styles.css'
import {
  AppShell,
  ColorSchemeScript,
  Group,
  MantineProvider,
  mantineHtmlProps,
  NavLink,
  Title,
} from '@mantine/core'
import { Outlet, Scripts } from 'react-router'

export default function Root() {
  return (
    <html lang="nl" {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript />
      </head>
      <body>
        <MantineProvider>
          <AppShell header={{ height: 60 }} navbar={{ width: 240, breakpoint: 'sm' }}>
            <AppShell.Header>
              <Group>
                <Title order={3}>Line</Title>
              </Group>
            </AppShell.Header>
            <AppShell.Navbar>
              {['Start', 'Agenda', 'Partners', 'Beheer'].map((label) => (
                <NavLink key={label} label={label} href="/" />
              ))}
            </AppShell.Navbar>
            <AppShell.Main>
              <Outlet />
            </AppShell.Main>
          </AppShell>
        </MantineProvider>
        <Scripts />
      </body>
    </html>
  )
}
