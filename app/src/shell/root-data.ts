import { useRouteLoaderData } from 'react-router'
import type { loader } from '../root.tsx'

/** What the root page knows; sensible where even that failed. */
export function useRootData() {
  const root = useRouteLoaderData<typeof loader>('root')
  return {
    locale: root?.locale ?? ('nl' as const),
    me: root?.me ?? null,
    demo: root?.demo ?? false,
    // The browser hides nonces from scripts, so the client has none to compare.
    nonce: typeof window === 'undefined' ? (root?.nonce ?? '') : '',
  }
}
