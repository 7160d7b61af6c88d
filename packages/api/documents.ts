import { describeWriter } from '@voortent/domain/documents'
import { openRoomInput } from '@voortent/domain/documents/contract'
import { DomainError } from '@voortent/kernel'
import { roomIdOf } from '@voortent/realtime/room-id'
import { signRoomToken } from '@voortent/realtime/token'
import { tenantProcedure } from './procedures.ts'
import { rightsOnDocument } from './text-rights.ts'
import { t } from './trpc.ts'

export const documents = t.router({
  /** A token that opens the room of one text once, within half a minute. */
  openRoom: tenantProcedure.input(openRoomInput).mutation(async ({ ctx, input }) => {
    const { scope, person } = ctx
    const rights = await rightsOnDocument(scope, input.document)
    if (!rights) throw new DomainError('not-found', 'documents.no-such-text')
    const token = await signRoomToken({
      secret: ctx.realtimeSecret,
      roomId: roomIdOf(scope.tenantId, input.document),
      personId: person.id,
      ...(await describeWriter(scope, person)),
      scopes: [rights === 'write' ? 'room:write' : 'room:read'],
      sessionId: ctx.sessionId,
      now: scope.now,
    })
    return { token }
  }),
})
