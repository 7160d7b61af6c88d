import { Buffer } from 'node:buffer'
import type { Scope } from '@voortent/database'
import type { DocumentInput, TextStanding } from '../contract.ts'
import { canComment } from '../permissions.ts'
import { readLive } from '../read-live.ts'
import { standsIn } from './whereabouts.ts'

/** What somebody said; without words once it is withdrawn. */
export type CommentRow = {
  id: string
  author: string
  organisation: string | null
  body: string
  writtenAt: Date
  editedAt: Date | null
  withdrawn: boolean
  own: boolean
}

/** A thread with everything said in it. */
export type Thread = {
  id: string
  quote: string
  /** Both ends of the passage, in base64. */
  start: string
  end: string
  /** True when the passage no longer stands in the text. */
  gone: boolean
  resolvedAt: Date | null
  /** Whether the visitor may resolve and reopen it. */
  maySettle: boolean
  comments: CommentRow[]
}

export type Threads = { mayComment: boolean; threads: Thread[] }

type Row = Omit<Thread, 'comments' | 'start' | 'end' | 'gone' | 'maySettle'> & {
  start: Uint8Array
  end: Uint8Array
  openedBy: string
  comments: (Omit<CommentRow, 'writtenAt' | 'editedAt'> & {
    writtenAt: string
    editedAt: string | null
  })[]
}

/** The threads of a text, oldest first, as they are for who asks. */
export async function listThreads(
  scope: Scope,
  { document }: DocumentInput,
  { rights }: TextStanding,
): Promise<Threads> {
  const rows = await readRows(scope, document)
  const mayComment = canComment(scope.actor)
  if (rows.length === 0) return { mayComment, threads: [] }
  const stands = standsIn(await readLive(scope, document))
  const threads = rows.map(({ openedBy, start, end, comments, ...row }) => ({
    ...row,
    start: Buffer.from(start).toString('base64'),
    end: Buffer.from(end).toString('base64'),
    gone: !stands({ start, end, quote: row.quote }),
    maySettle: mayComment && (rights === 'write' || openedBy === scope.actor.membershipId),
    comments: comments.map((comment) => ({
      ...comment,
      writtenAt: new Date(comment.writtenAt),
      editedAt: comment.editedAt ? new Date(comment.editedAt) : null,
    })),
  }))
  return { mayComment, threads }
}

function readRows({ tx, tenantId, actor }: Scope, document: string): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT t.id, t.quote, t.anchor_start AS start, t.anchor_end AS end,
           t.resolved_at AS "resolvedAt", c.comments, c.opened_by AS "openedBy"
    FROM comment_thread t
    CROSS JOIN LATERAL (
      SELECT (array_agg(c.author_id ORDER BY c.id))[1] AS opened_by,
             jsonb_agg(jsonb_build_object(
               'id', c.id, 'author', p.display_name, 'organisation', o.name, 'body', c.body,
               'writtenAt', c.written_at, 'editedAt', c.edited_at,
               'withdrawn', c.withdrawn_at IS NOT NULL,
               'own', c.author_id IS NOT DISTINCT FROM ${actor.membershipId}::uuid
             ) ORDER BY c.id) AS comments
      FROM comment c
      JOIN membership m ON (m.tenant_id, m.id) = (c.tenant_id, c.author_id)
      JOIN person p ON p.id = m.person_id
      LEFT JOIN organisation o ON o.id = c.organisation_id
      WHERE c.tenant_id = t.tenant_id AND c.thread_id = t.id
    ) c
    WHERE t.tenant_id = ${tenantId}::uuid AND t.document_id = ${document}::uuid
      AND c.comments IS NOT NULL
    ORDER BY t.id`
}
