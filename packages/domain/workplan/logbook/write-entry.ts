import type { Scope } from '@voortent/database'
import { type Files, putFile } from '@voortent/domain/files'
import { DomainError, dateOf, dayOf, newId } from '@voortent/kernel'
import type { WriteEntryInput } from '../contract.ts'
import { enterToWork } from '../enter-plan.ts'
import { recordPlan } from '../record-plan.ts'

/** Characters of a text that a list of changes shows. */
const inShort = 80

/** Writes down what happened on a day, with a photo where there is one. */
export async function writeEntry(
  scope: Scope,
  input: WriteEntryInput,
  files: Files,
): Promise<{ id: string }> {
  const { tx, tenantId, actor, now } = scope
  const { on, text, present, photo, altText, decorative } = input
  const plan = await enterToWork(scope, input.consortium)
  if (on > dayOf(now)) throw new DomainError('invalid', 'workplan.not-yet', { field: 'on' })
  const kept = photo && { ...photo, kinds: 'picture' as const, consortium: plan.id }
  const stored = kept && (await putFile(scope, files, kept))
  const id = newId()
  await tx.logbookEntry.create({
    data: {
      tenantId,
      id,
      consortiumId: plan.id,
      on: dateOf(on),
      text,
      present,
      fileId: stored?.id ?? null,
      altText: stored && !decorative ? altText : '',
      writtenAt: now,
      writtenBy: actor.personId,
    },
    select: { id: true },
  })
  await recordPlan(scope, 'logbook-entry.written', plan, { id, title: text.slice(0, inShort), on })
  return { id }
}
