import '@voortent/ui/styles.css'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches } from 'react-router'
import type { Route } from './+types/root'
import { restoreColourScheme } from './shell/colour-scheme.ts'
import styles from './shell/document.module.css'
import { errorTitle } from './shell/error-kind.ts'
import { learn } from './shell/i18n/learn.ts'
import { sentencesFor } from './shell/i18n/needs.ts'
import { pageContext } from './shell/page-context.ts'
import { pageTitle } from './shell/page-title.ts'
import { type RootData, useRootData } from './shell/root-data.ts'
import { isStill } from './shell/still.ts'

export { PublicErrorPage as ErrorBoundary } from './shell/error-page.tsx'

export async function loader({ context, pattern, url }: Route.LoaderArgs): Promise<RootData> {
  const { api, locale, nonce, demo, report } = context.get(pageContext)
  // Without these the page that says what went wrong could not be drawn.
  const me = await api.identity.me().catch((fault) => {
    report(fault)
    return null
  })
  return { locale, nonce, demo, me, sentences: sentencesFor(pattern, url) }
}

/** Who goes to a page learns what it says while its data is on the way. */
export const clientMiddleware: Route.ClientMiddlewareFunction[] = [
  async ({ pattern, request }, next) => {
    const { lang } = document.documentElement
    const [answer] = await Promise.all([
      next(),
      learn(lang, sentencesFor(pattern, new URL(request.url))),
    ])
    return answer
  },
]

export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.error ? errorTitle(args.error) : 'Voortent')

export function Layout({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell')
  const { locale, nonce, sentences } = useRootData()
  const still = isStill(useMatches())
  // Tells who drives the page from outside that it answers to every key from now on.
  useEffect(() => document.documentElement.setAttribute('data-alive', ''), [])
  return (
    <html
      lang={locale}
      data-mantine-color-scheme="light"
      data-sentences={sentences.join(' ')}
      data-alive={still && typeof window === 'undefined' ? '' : undefined}
      suppressHydrationWarning
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script
          nonce={nonce}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: restoreColourScheme }}
        />
        <Meta />
        <Links />
      </head>
      <body>
        <a href="#inhoud" className={styles.skip}>
          {t('skip')}
        </a>
        {children}
        <ScrollRestoration nonce={nonce} />
        {!still && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}
