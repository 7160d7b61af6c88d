import { useRouteLoaderData } from 'react-router'
import type { PageContext } from './page-context.ts'

/** What the root page hands to every page below it. */
export type RootData = Pick<PageContext, 'locale' | 'nonce' | 'demo'> & {
  me: Awaited<ReturnType<PageContext['api']['identity']['me']>>
  /** The names of the sentences that the page needs. */
  sentences: string[]
}

/** What the root page knows; sensible where even that failed. */
export function useRootData() {
  const root = useRouteLoaderData<RootData>('root')
  return {
    locale: root?.locale ?? ('nl' as const),
    me: root?.me ?? null,
    demo: root?.demo ?? false,
    sentences: root?.sentences ?? ['shell'],
    // The browser hides nonces from scripts, so the client has none to compare.
    nonce: typeof window === 'undefined' ? (root?.nonce ?? '') : '',
  }
}
