import { createTRPCClient, httpLink } from '@trpc/client'
import type { Router } from '@voortent/api'
import superjson from 'superjson'

/** Procedures over HTTP, for a text that is worked in. */
export const liveApi = createTRPCClient<Router>({
  links: [httpLink({ url: '/api/trpc', transformer: superjson })],
})
