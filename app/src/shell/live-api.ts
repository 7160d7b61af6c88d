import { createTRPCClient, httpLink } from '@trpc/client'
import type { Router } from '@voortent/api'
import superjson from 'superjson'

/** Procedures over HTTP, for what is loaded when it is used; pages themselves ask on the server. */
export const liveApi = createTRPCClient<Router>({
  links: [httpLink({ url: '/api/trpc', transformer: superjson })],
})
