import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import type { Router } from '@voortent/api'
import superjson from 'superjson'

/** A fresh key to the room of a text, or that there is none for this visitor. */
export type RoomKey = { token: string } | { error: 'forbidden'; reason: string }

const api = createTRPCClient<Router>({
  links: [httpLink({ url: '/api/trpc', transformer: superjson })],
})

/** Asks for a key; what is not a refusal is thrown, so that the client tries again. */
export async function openRoom(tenant: string, document: string): Promise<RoomKey> {
  try {
    return await api.documents.openRoom.mutate({ tenant, document })
  } catch (error) {
    const status = error instanceof TRPCClientError ? httpStatusOf(error) : 0
    if (status < 400 || status >= 500) throw error
    return { error: 'forbidden', reason: `${status}` }
  }
}

function httpStatusOf(error: TRPCClientError<Router>): number {
  return error.data?.httpStatus ?? 0
}
