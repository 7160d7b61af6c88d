import { listFailedLetters, postLetterAgain } from '@voortent/domain/letters'
import { postAgainInput } from '@voortent/domain/letters/contract'
import { DomainError } from '@voortent/kernel'
import { z } from 'zod'
import { openProcedure, tenantProcedure } from './procedures.ts'
import { t } from './trpc.ts'
import type { Visit } from './visit.ts'

export const letters = t.router({
  outbox: openProcedure.query(async ({ ctx }) => {
    const all = await outboxOf(ctx).list()
    return all.map(({ id, to, subject, sentAt }) => ({ id, to, subject, sentAt }))
  }),
  outboxLetter: openProcedure.input(z.object({ id: z.uuid() })).query(async ({ ctx, input }) => {
    const letter = await outboxOf(ctx).find(input.id)
    if (!letter) throw new DomainError('not-found', 'letters.no-such-letter')
    return letter
  }),
  failed: tenantProcedure.query(({ ctx }) => listFailedLetters(ctx.scope)),
  postAgain: tenantProcedure
    .input(postAgainInput)
    .mutation(({ ctx, input }) => postLetterAgain(ctx.scope, input)),
})

/** Only an embedded demo shows its letters; elsewhere there is no such page. */
function outboxOf({ outbox }: Visit) {
  if (!outbox) throw new DomainError('not-found', 'letters.no-outbox')
  return outbox
}
