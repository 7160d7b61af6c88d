import type { Scope } from '@voortent/database'
import type { AnswerThreadInput, TextStanding } from '../contract.ts'
import type { DocumentEvent } from '../events.ts'
import { requireCommenter } from '../permissions.ts'
import { addComment } from './add-comment.ts'
import { announceThreads } from './announce.ts'
import { requireThread } from './require-thread.ts'
import { threadFacts } from './thread-facts.ts'
import { writeToOpener } from './write-to-opener.ts'

/** @throws `documents.observers-only-read`, `documents.no-such-thread` */
export async function answerThread(
  scope: Scope,
  { document, thread, body }: AnswerThreadInput,
  text: TextStanding,
): Promise<{ id: string }> {
  requireCommenter(scope.actor)
  const held = await requireThread(scope, { document, thread })
  const id = await addComment(scope, held.id, body)
  await announceThreads(scope, document)
  const type: DocumentEvent = 'thread.answered'
  const payload = { ...threadFacts(text, thread), to: held.opener }
  await scope.record({ type, subjectType: 'document', subjectId: document, payload })
  await writeToOpener(scope, held, { document, title: text.title })
  return { id }
}
