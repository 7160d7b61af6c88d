import { useEventListener, useRoom } from '@liveblocks/react'
import { TRPCClientError } from '@trpc/client'
import type { Router } from '@voortent/api'
import { useCallback, useEffect, useState } from 'react'
import { learn } from '../../../shell/i18n/learn.ts'
import { liveApi } from '../../../shell/live-api.ts'
import type { Anchors } from './passage.ts'

/** What is said about a text, and what one can do with it. */
export type TextThreads = Awaited<ReturnType<typeof liveApi.documents.threads.query>>
export type Thread = TextThreads['threads'][number]
export type Comment = Thread['comments'][number]

/** A refusal's key such as `documents.comment-empty`, or null when it worked. */
type Answer = Promise<string | null>

export type ThreadActs = {
  open(anchors: Anchors, body: string): Answer
  answer(thread: string, body: string): Answer
  settle(thread: Thread): Answer
  edit(comment: string, body: string): Answer
  withdraw(comment: string): Answer
}

/** How often and after how long one asks again for letters that are still being saved. */
const patience = { tries: 6, pause: 400 }

/** Follows what is said about a text: asked again whenever the room tells that it changed. */
export function useThreads(
  tenant: string,
  document: string,
  initial: TextThreads,
): TextThreads & { acts: ThreadActs } {
  const room = useRoom()
  const [said, setSaid] = useState(initial)
  const text = { tenant, document }

  const refresh = useCallback(async () => {
    const fresh = await liveApi.documents.threads.query({ tenant, document }).catch(() => null)
    if (fresh) setSaid(fresh)
  }, [tenant, document])
  useEventListener(({ event }) => {
    if (event.type === 'threads') void refresh()
  })
  useEffect(() => {
    // What changed between the making of the page and the coming in, or while the line was away.
    const first = setTimeout(() => void refresh())
    const unsubscribe = room.subscribe('status', (status) => {
      if (status === 'connected') void refresh()
    })
    return () => {
      clearTimeout(first)
      unsubscribe()
    }
  }, [room, refresh])

  const done = async (work: () => Promise<unknown>): Answer => {
    try {
      await work()
      await refresh()
      return null
    } catch (error) {
      const code = codeOf(error)
      await learn(window.document.documentElement.lang, code.split('.', 1))
      return code
    }
  }
  const { documents } = liveApi
  const acts: ThreadActs = {
    async open(anchors, body) {
      for (let tries = 1; ; tries++) {
        const refused = await done(() => documents.openThread.mutate({ ...text, ...anchors, body }))
        if (refused !== 'documents.passage-unknown' || tries === patience.tries) return refused
        await new Promise((resolve) => setTimeout(resolve, patience.pause))
      }
    },
    answer: (thread, body) => done(() => documents.answerThread.mutate({ ...text, thread, body })),
    settle: ({ id: thread, resolvedAt }) =>
      done(() =>
        resolvedAt
          ? documents.reopenThread.mutate({ ...text, thread })
          : documents.resolveThread.mutate({ ...text, thread }),
      ),
    edit: (comment, body) => done(() => documents.editComment.mutate({ ...text, comment, body })),
    withdraw: (comment) => done(() => documents.withdrawComment.mutate({ ...text, comment })),
  }
  return { ...said, acts }
}

function codeOf(error: unknown): string {
  if (!(error instanceof TRPCClientError)) return 'documents.not-sent'
  const { data } = error as TRPCClientError<Router>
  const fields = Object.values(data?.refusal?.fields ?? {})
  return fields[0] ?? data?.refusal?.code ?? 'documents.not-sent'
}
