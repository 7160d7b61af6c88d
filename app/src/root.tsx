import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@voortent/ui/styles.css'
import { ColorSchemeScript, MantineProvider, mantineHtmlProps } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { cssVariables, theme } from '@voortent/ui'
import type { ReactNode } from 'react'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from 'react-router'
import type { Route } from './+types/root'
import { pageContext } from './shell/page-context.ts'

export { ErrorPage as ErrorBoundary } from './shell/error-page.tsx'

export async function loader({ context }: Route.LoaderArgs) {
  const { api, locale, nonce, demo } = context.get(pageContext)
  return { locale, nonce, demo, me: await api.identity.me() }
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  // The browser hides nonces from scripts, so the client has none to compare.
  const nonce = typeof window === 'undefined' ? root?.nonce : ''
  return (
    <html lang={root?.locale ?? 'nl'} {...mantineHtmlProps}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} suppressHydrationWarning />
        <Meta />
        <Links />
      </head>
      <body>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          defaultColorScheme="auto"
          getStyleNonce={() => nonce ?? ''}
        >
          <Notifications position="bottom-right" />
          {children}
        </MantineProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}
