import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createTRPCClient, httpLink } from '@trpc/client'
import { createTRPCContext } from '@trpc/tanstack-react-query'
import type { Router } from '@voortent/api'
import { type ReactNode, useState } from 'react'
import superjson from 'superjson'

const { TRPCProvider, useTRPC } = createTRPCContext<Router>()

/** Procedures as queries, for a live widget inside `Live`. */
export { useTRPC }

/**
 * Lets what stands inside ask procedures over HTTP. Import it only from parts that are loaded
 * when they are used: pages themselves ask on the server.
 */
export function Live({ children }: { children: ReactNode }) {
  const [queryClient] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 30_000 } } }),
  )
  const [trpcClient] = useState(() =>
    createTRPCClient<Router>({
      links: [httpLink({ url: '/api/trpc', transformer: superjson })],
    }),
  )
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  )
}
