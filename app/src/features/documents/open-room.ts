import { TRPCClientError } from '@trpc/client'
import type { Router } from '@voortent/api'
import { liveApi } from '../../shell/live-api.ts'

/** A fresh key to the room of a text, or that there is none for this visitor. */
export type RoomKey = { token: string } | { error: 'forbidden'; reason: string }

/** Milliseconds between two tries, and in which to try; after that the client waits longer. */
const times = { pause: 250, patience: 8000 }

/** Asks for a key, again and again while the server is away, so that writing goes on at once. */
export async function openRoom(tenant: string, document: string): Promise<RoomKey> {
  const until = Date.now() + times.patience
  for (;;) {
    try {
      return await liveApi.documents.openRoom.mutate({ tenant, document })
    } catch (error) {
      const status = error instanceof TRPCClientError ? httpStatusOf(error) : 0
      if (status >= 400 && status < 500) return { error: 'forbidden', reason: `${status}` }
      if (Date.now() > until) throw error
      await new Promise((resolve) => setTimeout(resolve, times.pause))
    }
  }
}

function httpStatusOf(error: TRPCClientError<Router>): number {
  return error.data?.httpStatus ?? 0
}
